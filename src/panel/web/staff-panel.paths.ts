/* Addresses of the staff pages on panels and cycles. */

const panel = (lang: string, panelId: string) => `/${lang}/staff/panel/${panelId}`;
const cycle = (lang: string, cycleId: string) => `/${lang}/staff/cycles/${cycleId}`;

export const staffPanelPaths = {
  index: (lang: string) => `/${lang}/staff/panel`,
  new: (lang: string) => `/${lang}/staff/panel/new`,
  show: panel,
  name: (lang: string, panelId: string) => `${panel(lang, panelId)}/name`,
  members: (lang: string, panelId: string) => `${panel(lang, panelId)}/members`,
  newMember: (lang: string, panelId: string) => `${panel(lang, panelId)}/members/new`,
  member: (lang: string, memberId: string) => `/${lang}/staff/panel-members/${memberId}`,
  memberBackground: (lang: string, memberId: string) => `/${lang}/staff/panel-members/${memberId}/background`,
  appointment: (lang: string, panelId: string) => `${panel(lang, panelId)}/appointment`,
  appointmentApproval: (lang: string, panelId: string) => `${panel(lang, panelId)}/appointment/approval`,
  appointmentWithdrawal: (lang: string, panelId: string) => `${panel(lang, panelId)}/appointment/withdrawal`,
  newCycle: (lang: string, electionId: string) => `/${lang}/staff/elections/${electionId}/cycle`,
  cycle,
  editCycle: (lang: string, cycleId: string) => `${cycle(lang, cycleId)}/edit`,
  assignments: (lang: string, cycleId: string) => `${cycle(lang, cycleId)}/assignments`,
  steps: (lang: string, cycleId: string) => `${cycle(lang, cycleId)}/steps`,
  reopening: (lang: string, reviewId: string) => `/${lang}/staff/reviews/${reviewId}/reopening`,
  reopeningWithdrawal: (lang: string, reviewId: string) => `/${lang}/staff/reviews/${reviewId}/reopening/withdrawal`,
};

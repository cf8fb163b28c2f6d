/* Addresses in the panel room. Pages of scoring and deliberation have their own. */

const room = (lang: string) => `/${lang}/panel-room`;

export const panelRoomPaths = {
  home: room,
  declare: (lang: string, reviewId: string) => `${room(lang)}/declare/${reviewId}`,
  sitting: (lang: string) => `${room(lang)}/sitting`,
  sittingAfter: (lang: string, reviewId: string) => `${room(lang)}/sitting?after=${reviewId}`,
  sittingOn: (lang: string, reviewId: string) => `${room(lang)}/sitting/${reviewId}`,
  background: (lang: string, memberId: string) => `${room(lang)}/background/${memberId}`,
  moreTime: (lang: string, reviewId: string) => `${room(lang)}/more-time/${reviewId}`,
  timeRequest: (lang: string, requestId: string) => `${room(lang)}/chair/time-requests/${requestId}`,
  declarations: (lang: string) => `${room(lang)}/declarations`,
  declaration: (lang: string, reviewId: string) => `${room(lang)}/declarations/${reviewId}`,
  stepAside: (lang: string, reviewId: string) => `${room(lang)}/step-aside/${reviewId}`,
  criteria: (lang: string) => `${room(lang)}/criteria`,
  cycleCriteria: (lang: string, cycleId: string) => `${room(lang)}/criteria/${cycleId}`,
  help: (lang: string) => `${room(lang)}/help`,
  whenToStepAside: (lang: string) => `${room(lang)}/help#step-aside`,
  chair: (lang: string) => `${room(lang)}/chair`,
  chairReview: (lang: string, reviewId: string) => `${room(lang)}/chair/reviews/${reviewId}`,
  admissions: (lang: string, reviewId: string) => `${room(lang)}/chair/reviews/${reviewId}/admissions`,
  reopening: (lang: string, reviewId: string) => `${room(lang)}/chair/reviews/${reviewId}/reopening`,
  reopeningWithdrawal: (lang: string, reviewId: string) =>
    `${room(lang)}/chair/reviews/${reviewId}/reopening/withdrawal`,
  recusalReason: (lang: string, recusalId: string) => `${room(lang)}/chair/recusals/${recusalId}`,
  memberDeclaration: (lang: string, reviewId: string, memberId: string) =>
    `${room(lang)}/chair/reviews/${reviewId}/declarations/${memberId}`,
};

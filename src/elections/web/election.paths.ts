/* Addresses of the staff pages on elections. */

export const electionPaths = {
  index: (lang: string) => `/${lang}/staff/elections`,
  new: (lang: string) => `/${lang}/staff/elections/new`,
  show: (lang: string, electionId: string) => `/${lang}/staff/elections/${electionId}`,
  edit: (lang: string, electionId: string) => `/${lang}/staff/elections/${electionId}/edit`,
  showing: (lang: string, electionId: string) => `/${lang}/staff/elections/${electionId}/showing`,
};

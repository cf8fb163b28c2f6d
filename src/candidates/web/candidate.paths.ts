/* Addresses of the staff pages on candidates. */

const all = (lang: string) => `/${lang}/staff/candidates`;
const ofElection = (lang: string, electionId: string) => `/${lang}/staff/elections/${electionId}/candidates`;
const one = (lang: string, candidacyId: string) => `/${lang}/staff/candidates/${candidacyId}`;

export const candidatePaths = {
  all,
  index: ofElection,
  new: (lang: string, electionId: string) => `${ofElection(lang, electionId)}/new`,
  imports: (lang: string, electionId: string) => `${ofElection(lang, electionId)}/imports`,
  importNew: (lang: string, electionId: string) => `${ofElection(lang, electionId)}/imports/new`,
  importTemplate: (lang: string, electionId: string) => `${ofElection(lang, electionId)}/imports/template.csv`,
  show: one,
  edit: (lang: string, candidacyId: string) => `${one(lang, candidacyId)}/edit`,
  background: (lang: string, candidacyId: string) => `${one(lang, candidacyId)}/background`,
  withdrawal: (lang: string, candidacyId: string) => `${one(lang, candidacyId)}/withdrawal`,
  documents: (lang: string, candidacyId: string) => `${one(lang, candidacyId)}/documents`,
  newDocument: (lang: string, candidacyId: string) => `${one(lang, candidacyId)}/documents/new`,
  document: (lang: string, evidenceId: string) => `/${lang}/staff/documents/${evidenceId}`,
  editDocument: (lang: string, evidenceId: string) => `/${lang}/staff/documents/${evidenceId}/edit`,
  removeDocument: (lang: string, evidenceId: string) => `/${lang}/staff/documents/${evidenceId}/removal`,
};

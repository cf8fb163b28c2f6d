import { candidatePaths } from '../../../candidates';

const one = (lang: string, candidacyId: string) => `${candidatePaths.show(lang, candidacyId)}/link`;

/* Staff pages on a candidate's personal link. */
export const staffLinkPaths = {
  show: one,
  contact: (lang: string, candidacyId: string) => `${one(lang, candidacyId)}/contact`,
  revocation: (lang: string, candidacyId: string) => `${one(lang, candidacyId)}/revocation`,
};

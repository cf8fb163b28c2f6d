import { candidatePaths } from '../../../candidates';
import type { Respondent } from '../../domain';

const one = (lang: string, candidacyId: string) => `${candidatePaths.show(lang, candidacyId)}/link`;
/** Whose address and link: nothing in the address stands for the candidate. */
const of = (party: Respondent): string => (party === 'state' ? '?of=state' : '');

/** From the address of a page; anything else means the candidate. */
export const partyFrom = (value: unknown): Respondent => (value === 'state' ? 'state' : 'candidate');

/* Staff pages on a personal link of a candidate, or of the State that nominated. */
export const staffLinkPaths = {
  show: (lang: string, candidacyId: string, party: Respondent = 'candidate') => one(lang, candidacyId) + of(party),
  contact: (lang: string, candidacyId: string, party: Respondent) => `${one(lang, candidacyId)}/contact${of(party)}`,
  revocation: (lang: string, candidacyId: string, party: Respondent) =>
    `${one(lang, candidacyId)}/revocation${of(party)}`,
};

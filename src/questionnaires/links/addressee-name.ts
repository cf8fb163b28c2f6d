import type { CandidacyRead } from '../../candidates';
import { stateName } from '../../common/text';
import type { Language } from '../../common/text';
import type { Respondent } from '../domain';

/** The name under which a mail greets: the candidate's, or that of the State that nominated. */
export function addresseeName(
  { name, nominatingState }: CandidacyRead,
  respondent: Respondent,
  language: Language,
): string {
  return respondent === 'state' && nominatingState ? stateName(nominatingState, language) : name;
}

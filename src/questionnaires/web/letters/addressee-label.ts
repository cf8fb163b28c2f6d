import { type CandidacyRead, shownName, stateOf } from '../../../candidates';
import type { Words } from '../../../common/text';
import type { QuestionnaireRead } from '../../domain';

/** Who is asked, as staff read it: the candidate, or the State with the candidate whom it nominated. */
export function addresseeLabel(
  words: Words,
  { respondent }: Pick<QuestionnaireRead, 'respondent'>,
  candidacy: CandidacyRead,
): string {
  if (respondent === 'candidate') return shownName(words, candidacy);
  return words.t('letters.onState', { state: stateOf(words, candidacy) ?? '', name: candidacy.name });
}

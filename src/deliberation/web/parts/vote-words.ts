import { capitalised, numberInWords } from '../../../common/text/number-in-words';
import type { Words } from '../../../common/text/words';
import type { Adoption } from '../../domain/adoption';

/** How a vote ended, in words and numbers: whether it was adopted, how members voted, and what was missing. */
export function voteSentences(words: Words, adoption: Adoption): string[] {
  const { count, eligible, cast, required, quorumMet, adopted, notation } = adoption;
  const ended = words.t(adopted ? 'deliberation.vote.adopted' : 'deliberation.vote.notAdopted', {
    agree: numberInWords(words, count.agree),
    all: numberInWords(words, eligible),
    count: eligible,
  });
  const parts = (['agree', 'disagree', 'abstain'] as const)
    .filter((vote) => count[vote] > 0)
    .map((vote) =>
      words.t(`deliberation.vote.parts.${vote}`, { count: count[vote], number: numberInWords(words, count[vote]) }),
    );
  const list = capitalised(words, words.list(parts));
  const numbers = notation
    ? words.t('deliberation.vote.numbers', { list, notation: words.t(`deliberation.vote.notation.${notation}`) })
    : words.t('common.sentence', { text: list });
  const missing = quorumMet ? [] : [words.t('deliberation.vote.noQuorum', { count: cast, required })];
  return [capitalised(words, ended), ...(cast > 0 ? [numbers] : []), ...missing];
}

import { Words } from '../../common/text/words';
import type { LetterKind, LetterTexts, Respondent } from '../domain';

/** What a letter of this kind says before anybody has changed it. */
export function letterTemplate(
  { kind, respondent }: { kind: LetterKind; respondent: Respondent },
  words: Record<'en' | 'fr', Words>,
): LetterTexts {
  const key = respondent === 'state' ? 'letters.stateTemplate' : 'letters.template';
  const inWords = ({ t }: Words) => ({
    subject: t(`${key}.${kind}.subject`),
    text: t(`${key}.${kind}.text`),
  });
  return { en: inWords(words.en), fr: inWords(words.fr) };
}

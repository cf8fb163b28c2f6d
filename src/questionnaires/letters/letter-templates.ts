import { Words } from '../../common/text/words';
import type { LetterKind, LetterTexts } from '../domain';

/** What a letter of this kind says before anybody has changed it. */
export function letterTemplate(kind: LetterKind, words: Record<'en' | 'fr', Words>): LetterTexts {
  const inWords = ({ t }: Words) => ({
    subject: t(`letters.template.${kind}.subject`),
    text: t(`letters.template.${kind}.text`),
  });
  return { en: inWords(words.en), fr: inWords(words.fr) };
}

import { LANGUAGES } from '../../../common/text/language';
import type { Words } from '../../../common/text/words';

/** Every language in which a candidate may write. */
export const languageChoice = (words: Words): { value: string; label: string }[] =>
  LANGUAGES.map(({ code }) => ({ value: code, label: words.t(`common.language.${code}`) }));

import { Language, languageFacts, OFFERED_LANGUAGES } from '../../text/language';
import type { LanguageLink } from './page-context';

/** Links to the same page in every offered language: the language is always the first segment of the path. */
export function languageLinks(path: string, current: Language, offered = OFFERED_LANGUAGES): LanguageLink[] {
  const rest = path.replace(/^\/[a-z]{2}(?=\/|\?|$)/, '');
  return offered.map((code) => ({
    code,
    name: languageFacts(code).name,
    href: `/${code}${rest}`,
    current: code === current,
  }));
}

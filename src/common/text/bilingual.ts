import { Language } from './language';
import { LocalizedText } from './localized-text';

/**
 * A text from the fields of a form, one for each language; null when all are empty.
 *
 * @param before the text as it was: its original language stays, as long as it still has words
 */
export function fromFields(
  fields: Partial<Record<Language, string | null>>,
  before: LocalizedText | null = null,
): LocalizedText | null {
  const texts: Partial<Record<Language, string>> = { ...before?.texts };
  for (const [lang, text] of Object.entries(fields) as [Language, string | null][]) {
    if (text) texts[lang] = text;
    else delete texts[lang];
  }
  const languages = Object.keys(texts) as Language[];
  const [first] = languages;
  if (!first) return null;
  return { original: before && texts[before.original] ? before.original : first, texts };
}

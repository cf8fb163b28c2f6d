import { Language } from './language';

/** A text in one or more languages. The original is what was written; the others translate it. */
export interface LocalizedText {
  original: Language;
  texts: Partial<Record<Language, string>>;
}

/** One language version of a text, ready for a template: `{{lang passage}}` marks it when it is foreign on the page. */
export interface Passage {
  text: string;
  lang: Language;
  isOriginal: boolean;
}

/** A text of the platform's own, written in English with its French translation. */
export const localized = (en: string, fr: string): LocalizedText => ({ original: 'en', texts: { en, fr } });

/** A text that exists in the language it was written in only. */
export const onlyIn = (lang: Language, text: string): LocalizedText => ({ original: lang, texts: { [lang]: text } });

/** The text in the language asked for, or else in its original: a text is never hidden for want of a translation. */
export function inLanguage(text: LocalizedText, lang: Language): Passage {
  const wanted = text.texts[lang];
  if (wanted) return { text: wanted, lang, isOriginal: lang === text.original };
  return { text: text.texts[text.original] ?? '', lang: text.original, isOriginal: true };
}

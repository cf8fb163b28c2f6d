import type { LocalizedText, Words } from '../../../common/text';
import { textArea, TextAreaView, textInput, TextInputView } from '../../../common/web/components';
import type { FormView } from '../../../common/web/form';

/** A text that nobody has written yet. */
export const NO_TEXT: LocalizedText = { original: 'en', texts: {} };

/** The same text in both languages, side by side. */
export interface LinePair {
  en: TextInputView;
  fr: TextInputView;
}

export interface AreaPair {
  en: TextAreaView;
  fr: TextAreaView;
}

/** Labels of the two fields of each text, by the name of the text. */
export function pairLabels(words: Words, titles: Readonly<Record<string, string>>): Record<string, string> {
  const pairs = Object.entries(titles).flatMap(([name, label]) => [
    [`${name}En`, words.t('questions.edit.inEnglish', { label })],
    [`${name}Fr`, words.t('questions.edit.inFrench', { label })],
  ]);
  return Object.fromEntries(pairs) as Record<string, string>;
}

export function linePair(form: FormView, name: string): LinePair {
  const one = (lang: 'En' | 'Fr') => textInput(form, name + lang, { hint: missing(form, name, lang) });
  return { en: one('En'), fr: one('Fr') };
}

export function areaPair(form: FormView, name: string, rows = 3): AreaPair {
  const one = (lang: 'En' | 'Fr') =>
    textArea(form, name + lang, {
      rows,
      hint: missing(form, name, lang),
      typedIn: { code: lang === 'En' ? 'en' : 'fr', dir: 'ltr' },
    });
  return { en: one('En'), fr: one('Fr') };
}

/** Says that a text is missing in one language while the other has it: a text that neither has may not be meant to be there. */
function missing(form: FormView, name: string, lang: 'En' | 'Fr'): string | null {
  const other = lang === 'En' ? 'Fr' : 'En';
  const isMissing = form.value(name + lang).trim() === '' && form.value(name + other).trim() !== '';
  return isMissing ? form.words.t('questions.edit.missing') : null;
}

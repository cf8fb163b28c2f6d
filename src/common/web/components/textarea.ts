import type { FormView } from '../form/form-view';
import { wordCount } from '../form/clean-text';
import type { Words } from '../../text/words';
import { FieldOptions, fieldView, FieldView } from './field';

export interface WordCountView {
  id: string;
  /** '48 words. At least 40, at most 400.' */
  text: string;
  /** Forms with `#` for the number, and the limit, for the script that keeps the count up to date. */
  one: string;
  other: string;
  limit: string;
}

export interface TextAreaView extends FieldView {
  value: string;
  rows: number;
  /** Language and direction of what is typed, when it is not the page's. */
  typedLang: string | null;
  typedDir: string | null;
  count: WordCountView | null;
}

export interface TextAreaOptions extends FieldOptions {
  rows?: number;
  wordLimit?: { min?: number; max: number } | null;
  typedIn?: { code: string; dir: string } | null;
}

export function textArea(form: FormView, name: string, options: TextAreaOptions = {}): TextAreaView {
  const value = form.value(name);
  const count = options.wordLimit ? wordCountView(form.words, form.id(name), value, options.wordLimit) : null;
  return {
    ...fieldView(form, name, options, count ? [count.id] : []),
    value,
    rows: options.rows ?? 5,
    typedLang: options.typedIn?.code ?? null,
    typedDir: options.typedIn?.dir ?? null,
    count,
  };
}

function wordCountView(words: Words, id: string, value: string, limit: { min?: number; max: number }): WordCountView {
  const { min, max } = limit;
  const bounds = min ? words.t('common.words.range', { min, max }) : words.t('common.words.max', { count: max });
  return {
    id: `${id}-count`,
    text: `${words.t('common.words.count', { count: wordCount(value) })} ${bounds}`,
    one: words.t('common.words.count', { count: 1 }).replace('1', '#'),
    other: words.t('common.words.count', { count: 2 }).replace('2', '#'),
    limit: bounds,
  };
}

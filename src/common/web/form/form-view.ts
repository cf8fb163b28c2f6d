import type { FieldError } from '../../errors';
import type { Words } from '../../text/words';
import type { FilledForm } from './bound';

export { emptyForm, fill } from './bound';
export type { Bound, FilledForm } from './bound';

/** A form as page functions see it: labels, typed text and errors by field, from which the components are built. */
export interface FormView {
  words: Words;
  label(name: string): string;
  id(name: string): string;
  value(name: string): string;
  values(name: string): string[];
  /** The message at the field, as a sentence; null when nothing is wrong. */
  error(name: string): string | null;
  problems(): { href: string; text: string }[];
}

/** `labels` names every field that is shown, in the order of the page; the error summary follows that order. */
export function formView(form: FilledForm, words: Words, labels: Record<string, string>): FormView {
  const message = (name: string): string | null => messageOf(form.errors?.[name], words);
  const value = (name: string): string | string[] | undefined => form.raw[name];
  return {
    words,
    label: (name) => {
      const label = labels[name];
      if (label === undefined) throw new Error(`no label for field ${name}`);
      return label;
    },
    id: fieldId,
    value: (name) => [value(name) ?? ''].flat()[0] ?? '',
    values: (name) => [value(name) ?? []].flat(),
    error: (name) => capital(message(name), words),
    problems: () => {
      const names = Object.keys(form.errors ?? {});
      const ordered = [
        ...Object.keys(labels).filter((name) => names.includes(name)),
        ...names.filter((name) => !(name in labels)),
      ];
      return ordered.map((name) => problem(name, labels[name], message(name) ?? '', words));
    },
  };
}

/** The id of a field's first control, where the error summary leads. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^A-Za-z0-9_-]/g, '-')}`;
}

function problem(
  name: string,
  label: string | undefined,
  message: string,
  words: Words,
): { href: string; text: string } {
  if (label === undefined) return { href: '#main', text: capital(message, words) ?? '' };
  const key = /[?!.:…]$/.test(label) ? 'form.summary.itemAfterStop' : 'form.summary.item';
  const error = key === 'form.summary.item' ? message : (capital(message, words) ?? '');
  return { href: `#${fieldId(name)}`, text: words.t(key, { label, error }) };
}

function messageOf(error: FieldError | undefined, words: Words): string | null {
  if (!error) return null;
  const params = Object.entries(error.params ?? {}).map(([name, value]): [string, string | number] => [
    name,
    typeof value === 'number' && name !== 'count' ? words.number(value) : value,
  ]);
  return words.t(error.key, Object.fromEntries(params));
}

function capital(text: string | null, words: Words): string | null {
  if (text === null) return null;
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(words.lang) + rest.join('');
}

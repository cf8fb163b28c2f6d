import { Words } from './words';

/** 'six' up to twelve, digits above: as a number stands in a sentence. */
export function numberInWords(words: Words, n: number): string {
  return n >= 0 && n <= 12 ? words.t(`common.number.${n}`) : words.number(n);
}

/** The same with a capital, to begin a sentence. */
export function capitalised(words: Words, text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(words.lang) + rest.join('');
}

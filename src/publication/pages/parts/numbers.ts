import { Words } from '../../../common/text/words';

/** The first letter of a sentence, as the language writes it. */
export function capitalised(text: string, words: Words): string {
  return text.charAt(0).toLocaleUpperCase(words.lang) + text.slice(1);
}

/** Small numbers in words, as in running text; from thirteen in digits. */
export function numberInWords(number: number, words: Words): string {
  return number <= 12 ? words.t(`common.number.${number}`) : words.number(number);
}

/** What a counted sentence is given: `count` for its form, `number` to print. */
export function counted(count: number, words: Words): { count: number; number: string } {
  return { count, number: numberInWords(count, words) };
}

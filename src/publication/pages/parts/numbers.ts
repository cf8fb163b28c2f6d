import { numberInWords } from '../../../common/text/number-in-words';
import { Words } from '../../../common/text/words';

/** What a counted sentence is given: `count` for its form, `number` to print. */
export function counted(count: number, words: Words): { count: number; number: string } {
  return { count, number: numberInWords(words, count) };
}

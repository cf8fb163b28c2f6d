import { dictionary } from '@zxcvbn-ts/language-common';

let known: Set<string> | null = null;

/** Whether a lower-case password is among the most used ones; the list comes with its library and is read at first use. */
export function isCommonPassword(folded: string): boolean {
  known ??= new Set(dictionary['passwords-common'].map(String));
  return known.has(folded);
}

import type { Words } from '../../text/words';

export interface ProgressView {
  /** '14 of 22': the words are the data, the bar is decoration. */
  text: string;
  done: number;
  of: number;
}

export function progress(words: Words, done: number, of: number): ProgressView {
  return { text: words.t('common.progress.of', { done, of }), done, of: Math.max(of, 1) };
}

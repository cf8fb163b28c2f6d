import type { Words } from '../../common/text/words';

export interface StripView {
  label: string;
  text: string;
}

/** On every page of the practice case: nothing in it is real, and nothing of it counts. */
export function practiceStrip(words: Words): StripView {
  return { label: words.t('scoring.practice.strip.label'), text: words.t('scoring.practice.strip.text') };
}

import type { Words } from '../../text/words';

export type AgreementLevel = 'close' | 'some_spread' | 'divided' | 'too_few';

export interface AgreementView {
  label: string;
  /** Where the three dots of the icon stand; empty when there is nothing to say. */
  dots: number[];
}

const LEVELS = {
  close: { key: 'close', dots: [10, 16, 22] },
  some_spread: { key: 'someSpread', dots: [4, 16, 28] },
  divided: { key: 'divided', dots: [4, 10.5, 28] },
  too_few: { key: 'tooFew', dots: [] },
};

/** Icon and words for how far the members agree; the level is computed by the aggregation. */
export function agreement(level: AgreementLevel, words: Words): AgreementView {
  const { key, dots } = LEVELS[level];
  return { label: words.t(`common.agreement.${key}`), dots };
}

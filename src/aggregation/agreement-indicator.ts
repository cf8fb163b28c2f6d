import { lowerMiddleLevel, upperMiddleLevel } from './majority-order';

/** How close the scores on one criterion lie, in the words of the design's agreement indicator. */
export type Agreement = 'close' | 'some_spread' | 'divided' | 'too_few';

/** Below this number of scores no indicator is given. */
const FEWEST_SCORES = 5;

/**
 * `close`: all scores on two neighbouring steps. `some_spread`: at least three quarters within one step of the middle
 * score. `divided`: fewer. The middle of an even number of scores is half way between the two middle ones, so that a
 * panel split between the ends of the scale has nobody near its middle.
 * @param counts scores per level, ascending
 */
export function agreementOf(counts: readonly number[]): Agreement {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n < FEWEST_SCORES) return 'too_few';
  const lowest = counts.findIndex((count) => count > 0);
  const highest = counts.findLastIndex((count) => count > 0);
  if (highest - lowest <= 1) return 'close';
  const twiceMiddle = (lowerMiddleLevel({ counts, n }) ?? 0) + (upperMiddleLevel({ counts, n }) ?? 0);
  const near = counts.reduce((sum, count, level) => sum + (Math.abs(2 * level - twiceMiddle) <= 2 ? count : 0), 0);
  return 4 * near >= 3 * n ? 'some_spread' : 'divided';
}

import { chiSquareUpperTail } from '../distributions';
import type { CompleteScores } from './complete-scores';

export interface KendallW {
  readonly W: number;
  readonly n: number;
  readonly m: number;
  readonly chisq: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Kendall's W with ties (Kendall and Babington Smith 1939; section 6): mid-ranks inside each rater on the complete
 * subjects. Ranks are held doubled, so that half ranks are whole. Null for n < 2, m < 2 or a denominator of 0.
 */
export function kendallW({ rows, raters: m, levels }: CompleteScores): KendallW | null {
  const n = rows.length;
  if (n < 2 || m < 2) return null;
  const doubled = new Float64Array(n);
  let ties = 0;
  for (let rater = 0; rater < m; rater += 1) ties += addDoubledRanks(doubled, rows, rater, levels);
  const squares = doubled.reduce((total, rank) => total + (rank - m * (n + 1)) ** 2, 0);
  const denominator = m ** 2 * (n ** 3 - n) - m * ties;
  if (denominator === 0) return null;
  const W = (3 * squares) / denominator;
  const chisq = m * (n - 1) * W;
  return { W, n, m, chisq, df: n - 1, p: chiSquareUpperTail(chisq, n - 1) };
}

/** Adds 2 × the mid-rank of each subject; returns Σ(t³−t) over the ties of this rater. */
function addDoubledRanks(doubled: Float64Array, rows: CompleteScores['rows'], rater: number, levels: number): number {
  const counts = new Array<number>(levels).fill(0);
  for (const row of rows) counts[row[rater] ?? 0] = (counts[row[rater] ?? 0] ?? 0) + 1;
  let before = 0;
  const ranks = counts.map((count) => {
    before += count;
    return 2 * before - count + 1;
  });
  rows.forEach((row, subject) => (doubled[subject] = (doubled[subject] ?? 0) + (ranks[row[rater] ?? 0] ?? 0)));
  return counts.reduce((sum, count) => sum + count ** 3 - count, 0);
}

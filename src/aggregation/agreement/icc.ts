import { fQuantile } from '../distributions';
import { fraction, toNumber } from '../fraction';
import type { CompleteScores } from './complete-scores';

export type Limits = readonly [number, number];

export interface Icc {
  readonly n: number;
  readonly k: number;
  readonly MSB: number;
  readonly MSW: number;
  readonly MSJ: number;
  readonly MSE: number;
  readonly icc1: number | null;
  readonly icc1k: number | null;
  readonly icc2: number | null;
  readonly icc2k: number | null;
  readonly icc3: number | null;
  readonly icc3k: number | null;
  readonly icc1_ci: Limits | null;
  readonly icc2_ci: Limits | null;
  readonly icc2k_ci: Limits | null;
  readonly icc3_ci: Limits | null;
}

export type IccError =
  | { readonly n: number; readonly error: 'insufficient_data' }
  | { readonly n: number; readonly k: number; readonly error: 'no_variance' };

/** Mean squares of the two-way table: between subjects, within, between raters (judges), error. */
interface MeanSquares {
  readonly n: number;
  readonly k: number;
  readonly B: number;
  readonly W: number;
  readonly J: number;
  readonly E: number;
}

/**
 * Intraclass correlations of Shrout and Fleiss (1979, Psychological Bulletin 86) with 95 % limits, on the complete
 * subjects. A coefficient whose denominator is 0 is null; negative values are reported as they are.
 * @param step distance between two levels, in values
 */
export function icc(scores: CompleteScores, step: number): Icc | IccError {
  const [n, k] = [scores.rows.length, scores.raters];
  if (n < 2 || k < 2) return { n, error: 'insufficient_data' };
  const squares = meanSquares(scores, step);
  if (squares === null) return { n, k, error: 'no_variance' };
  const { B, W, J, E } = squares;
  const icc2 = ratio(B - E, B + (k - 1) * E + (k * (J - E)) / n);
  const limits2 = icc2 === null ? null : limitsOfIcc2(squares, icc2);
  return {
    n,
    k,
    MSB: B,
    MSW: W,
    MSJ: J,
    MSE: E,
    icc1: ratio(B - W, B + (k - 1) * W),
    icc1k: ratio(B - W, B),
    icc2,
    icc2k: ratio(B - E, B + (J - E) / n),
    icc3: ratio(B - E, B + (k - 1) * E),
    icc3k: ratio(B - E, B),
    icc1_ci: limitsOfRatio(squares, W, n * (k - 1)),
    icc2_ci: limits2,
    icc2k_ci: limits2 === null ? null : [spearmanBrown(limits2[0], k), spearmanBrown(limits2[1], k)],
    icc3_ci: limitsOfRatio(squares, E, (n - 1) * (k - 1)),
  };
}

/** Sums of squares as whole numbers over n·k, so that a sum that is 0 is exactly 0; null without any variance. */
function meanSquares({ rows, raters: k }: CompleteScores, step: number): MeanSquares | null {
  const n = rows.length;
  const columns = new Array<number>(k).fill(0);
  let [total, squares, rowSquares] = [0, 0, 0];
  for (const row of rows) {
    const sum = row.reduce((partial, level) => partial + level, 0);
    row.forEach((level, rater) => {
      columns[rater] = (columns[rater] ?? 0) + level;
      squares += level ** 2;
    });
    total += sum;
    rowSquares += sum ** 2;
  }
  const columnSquares = columns.reduce((sum, column) => sum + BigInt(column) ** 2n, 0n);
  const [N, K, correction] = [BigInt(n), BigInt(k), BigInt(total) ** 2n];
  const all = N * K * BigInt(squares) - correction;
  if (all === 0n) return null;
  const between = N * BigInt(rowSquares) - correction;
  const judges = K * columnSquares - correction;
  const mean = (sum: bigint, df: number): number => toNumber(fraction(sum, N * K * BigInt(df))) * step ** 2;
  return {
    n,
    k,
    B: mean(between, n - 1),
    W: mean(all - between, n * (k - 1)),
    J: mean(judges, k - 1),
    E: mean(all - between - judges, (n - 1) * (k - 1)),
  };
}

/** Limits of icc1 (error W) and icc3 (error E): (F−1)/(F+k−1) at F₀/F and F₀·F. */
function limitsOfRatio({ n, k, B }: MeanSquares, error: number, df: number): Limits | null {
  if (error === 0) return null;
  const F0 = B / error;
  const atF = (F: number): number => (F - 1) / (F + k - 1);
  return [atF(F0 / fQuantile(0.975, n - 1, df)), atF(F0 * fQuantile(0.975, df, n - 1))];
}

/**
 * Limits of icc2 by Satterthwaite's degrees of freedom v for a combination of J and E; null where J or E is 0 or v
 * comes out as 0, for then there is no such combination.
 */
function limitsOfIcc2({ n, k, B, J, E }: MeanSquares, r: number): Limits | null {
  if (J === 0 || E === 0) return null;
  const Fj = J / E;
  const free = n * (1 + (k - 1) * r) - k * r;
  const combined = k * r * Fj + free;
  const scale = Math.abs(k * r * Fj) + Math.abs(free);
  const v = ((k - 1) * (n - 1) * combined ** 2) / ((n - 1) * (k * r * Fj) ** 2 + free ** 2);
  if (!(v > 0) || Math.abs(combined) < 1e-12 * scale) return null;
  const [F1, F2] = [fQuantile(0.975, n - 1, v), fQuantile(0.975, v, n - 1)];
  const rest = k * J + (k * n - k - n) * E;
  return [(n * (B - F1 * E)) / (F1 * rest + n * B), (n * (F2 * B - E)) / (rest + n * F2 * B)];
}

function spearmanBrown(limit: number, k: number): number {
  return (k * limit) / (1 + (k - 1) * limit);
}

function ratio(above: number, below: number): number | null {
  return below === 0 ? null : above / below;
}

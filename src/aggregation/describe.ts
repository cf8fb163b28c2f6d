import { type Fraction, floorTimes } from './fraction';

/** Location and spread of one sample; null where the sample is too small for the statistic. */
export interface Description {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly median: number | null;
  readonly q1: number | null;
  readonly q3: number | null;
  readonly iqr: number | null;
  readonly trimmed_mean: number | null;
  readonly drop_extremes_mean: number | null;
}

/**
 * Section 3 of the definitions. Each result is one division (or one root of one division) of whole numbers where the
 * sample holds whole numbers, rounded to the nearest double.
 * @param sorted ascending values in units; their order of arrival can therefore not matter
 * @param unitsPerOne how many units make 1
 * @param trim share dropped at each end for the trimmed mean, 0 ≤ trim < 0.5
 */
export function describe(sorted: ArrayLike<number>, unitsPerOne: number, trim: Fraction): Description {
  const n = sorted.length;
  const [q1, median, q3] = [quartile(sorted, 1), quartile(sorted, 2), quartile(sorted, 3)];
  const inOnes = (quarters: number | null): number | null => (quarters === null ? null : quarters / (4 * unitsPerOne));
  return {
    n,
    mean: meanBetween(sorted, 0, n, unitsPerOne),
    sd: standardDeviation(sorted, unitsPerOne),
    median: inOnes(median),
    q1: inOnes(q1),
    q3: inOnes(q3),
    iqr: q1 === null || q3 === null ? null : inOnes(q3 - q1),
    trimmed_mean: trimmedMean(sorted, unitsPerOne, trim),
    drop_extremes_mean: n < 3 ? null : meanBetween(sorted, 1, n - 1, unitsPerOne),
  };
}

/** Quantile type 7 of Hyndman and Fan (1996) at quarters/4, times 4: h = (n−1)p, linear between order statistics. */
function quartile(sorted: ArrayLike<number>, quarters: 1 | 2 | 3): number | null {
  if (sorted.length === 0) return null;
  const position = (sorted.length - 1) * quarters;
  const below = sorted[Math.floor(position / 4)] ?? 0;
  const above = sorted[Math.ceil(position / 4)] ?? below;
  return 4 * below + (position % 4) * (above - below);
}

/** Quantile type 7 at any p in 0..1, null for an empty sample. */
export function quantile(sorted: ArrayLike<number>, p: number): number | null {
  if (sorted.length === 0) return null;
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (position - Math.floor(position)) * (above - below);
}

function meanBetween(sorted: ArrayLike<number>, from: number, to: number, unitsPerOne: number): number | null {
  return to <= from ? null : sumBetween(sorted, from, to) / ((to - from) * unitsPerOne);
}

function sumBetween(sorted: ArrayLike<number>, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += sorted[i] ?? 0;
  return sum;
}

/** √(Σ(x−mean)²/(n−1)) as √(Σ(n·x−Σx)²/(n²(n−1))): whole numbers stay whole, and nothing cancels. */
function standardDeviation(sorted: ArrayLike<number>, unitsPerOne: number): number | null {
  const n = sorted.length;
  if (n < 2) return null;
  const sum = sumBetween(sorted, 0, n);
  let squares = 0;
  for (let i = 0; i < n; i += 1) squares += (n * (sorted[i] ?? 0) - sum) ** 2;
  return Math.sqrt(squares / (n * n * (n - 1))) / unitsPerOne;
}

/** Drops ⌊g·n⌋ values at each end; g is exact, so 0.29 of 100 is 29 and not 28. */
function trimmedMean(sorted: ArrayLike<number>, unitsPerOne: number, trim: Fraction): number | null {
  const dropped = floorTimes(trim, sorted.length);
  return meanBetween(sorted, dropped, sorted.length - dropped, unitsPerOne);
}

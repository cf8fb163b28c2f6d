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

/** Ascending values in units, and how often each occurs: counting takes the place of sorting. */
export interface Sample {
  readonly values: ArrayLike<number>;
  readonly counts: ArrayLike<number>;
}

/**
 * Section 3 of the definitions. Each result is one division (or one root of one division) of whole numbers where the
 * sample holds whole numbers, rounded to the nearest double. The values come ascending, so that their order of arrival
 * cannot matter.
 * @param unitsPerOne how many units make 1
 * @param trim share dropped at each end for the trimmed mean, 0 ≤ trim < 0.5
 */
export function describe(sample: Sample, unitsPerOne: number, trim: Fraction): Description {
  const n = sizeOf(sample);
  if (n === 0) return EMPTY;
  const q1 = quartile(sample, n, 1);
  const median = quartile(sample, n, 2);
  const q3 = quartile(sample, n, 3);
  const dropped = floorTimes(trim, n);
  const sum = sumBetween(sample, 0, n);
  return {
    n,
    mean: sum / (n * unitsPerOne),
    sd: n < 2 ? null : Math.sqrt(squaresAbout(sample, n, sum) / (n * n * (n - 1))) / unitsPerOne,
    median: median / (4 * unitsPerOne),
    q1: q1 / (4 * unitsPerOne),
    q3: q3 / (4 * unitsPerOne),
    iqr: (q3 - q1) / (4 * unitsPerOne),
    trimmed_mean: meanBetween(sample, dropped, n - dropped, unitsPerOne),
    drop_extremes_mean: n < 3 ? null : meanBetween(sample, 1, n - 1, unitsPerOne),
  };
}

const EMPTY: Description = {
  n: 0,
  mean: null,
  sd: null,
  median: null,
  q1: null,
  q3: null,
  iqr: null,
  trimmed_mean: null,
  drop_extremes_mean: null,
};

/** Quantile of type 7 at any p in 0..1, null for an empty sample (Hyndman and Fan 1996). */
export function quantile(sorted: ArrayLike<number>, p: number): number | null {
  if (sorted.length === 0) return null;
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (position - Math.floor(position)) * (above - below);
}

function sizeOf({ counts }: Sample): number {
  let n = 0;
  for (let k = 0; k < counts.length; k += 1) n += counts[k] ?? 0;
  return n;
}

/** Quantile of type 7 at quarters/4, times 4: h = (n−1)p, linear between order statistics. */
function quartile(sample: Sample, n: number, quarters: 1 | 2 | 3): number {
  const position = (n - 1) * quarters;
  const rest = position % 4;
  const below = orderStatistic(sample, (position - rest) / 4);
  return rest === 0 ? 4 * below : 4 * below + rest * (orderStatistic(sample, (position - rest) / 4 + 1) - below);
}

/** The value at a place, from 0, of the sample written out in full. */
function orderStatistic({ values, counts }: Sample, place: number): number {
  let k = 0;
  let passed = counts[0] ?? 0;
  while (passed <= place && k < counts.length - 1) {
    k += 1;
    passed += counts[k] ?? 0;
  }
  return values[k] ?? 0;
}

/** The mean of what lies between two places of the sample written out in full. */
function meanBetween(sample: Sample, from: number, to: number, unitsPerOne: number): number {
  return sumBetween(sample, from, to) / ((to - from) * unitsPerOne);
}

function sumBetween({ values, counts }: Sample, from: number, to: number): number {
  let sum = 0;
  let start = 0;
  for (let k = 0; k < counts.length; k += 1) {
    const end = start + (counts[k] ?? 0);
    const inside = Math.min(end, to) - Math.max(start, from);
    if (inside > 0) sum += inside * (values[k] ?? 0);
    start = end;
  }
  return sum;
}

/** Σ(n·x−Σx)², which is n²·Σ(x−mean)²: whole numbers stay whole, and nothing cancels. */
function squaresAbout({ values, counts }: Sample, n: number, sum: number): number {
  let squares = 0;
  for (let k = 0; k < counts.length; k += 1) squares += (counts[k] ?? 0) * (n * (values[k] ?? 0) - sum) ** 2;
  return squares;
}

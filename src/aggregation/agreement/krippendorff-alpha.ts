import { sizeOfUnit, type UnitCounts } from './unit-counts';

/** Distance between levels: all alike, along the order, or along the values. */
export type Metric = 'nominal' | 'ordinal' | 'interval';

export const METRICS: readonly Metric[] = ['nominal', 'ordinal', 'interval'];

export interface Alpha {
  readonly alpha: number | null;
  /** Why there is none; null where there is one. */
  readonly reason: 'insufficient_data' | 'no_variance' | null;
}

/** Sums over units that all three metrics share. */
export interface Coincidences {
  /** o(c,k) at c × levels + k: ordered pairs, each unit weighed by 1/(m−1), also where nothing is missing. */
  readonly pairs: Float64Array;
  /** n_c: pairable values per level. */
  readonly marginals: readonly number[];
}

/**
 * Krippendorff's alpha (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability; section 6 of the definitions).
 * Units with fewer than two scores are ignored altogether. Negative values are reported as they are.
 */
export function krippendorffAlpha(units: UnitCounts, metric: Metric): Alpha {
  return alphaOf(coincidences(units), metric);
}

/** Pairs are counted in whole numbers per unit size and divided once per size: the order of units cannot matter. */
export function coincidences(all: UnitCounts): Coincidences {
  const { levels, units, counts } = all;
  const bySize = new Map<number, Float64Array>();
  const marginals = new Array<number>(levels).fill(0);
  for (let unit = 0; unit < units; unit += 1) {
    const size = sizeOfUnit(all, unit);
    if (size < 2) continue;
    const pairs = bySize.get(size) ?? new Float64Array(levels * levels);
    bySize.set(size, pairs);
    addPairs(pairs, counts, unit * levels, levels);
    for (let c = 0; c < levels; c += 1) marginals[c] = (marginals[c] ?? 0) + (counts[unit * levels + c] ?? 0);
  }
  const pairs = new Float64Array(levels * levels);
  for (const size of [...bySize.keys()].sort((a, b) => a - b)) {
    bySize.get(size)?.forEach((count, cell) => (pairs[cell] = (pairs[cell] ?? 0) + count / (size - 1)));
  }
  return { pairs, marginals };
}

function addPairs(pairs: Float64Array, counts: Int32Array, start: number, levels: number): void {
  for (let c = 0; c < levels; c += 1) {
    const ofC = counts[start + c] ?? 0;
    if (ofC === 0) continue;
    for (let k = 0; k < levels; k += 1) {
      const cell = c * levels + k;
      pairs[cell] = (pairs[cell] ?? 0) + ofC * ((counts[start + k] ?? 0) - (c === k ? 1 : 0));
    }
  }
}

/** α = 1 − (n−1)·Σ o(c,k)δ²(c,k) / Σ n_c n_k δ²(c,k). */
export function alphaOf({ pairs, marginals }: Coincidences, metric: Metric): Alpha {
  const levels = marginals.length;
  const n = marginals.reduce((sum, count) => sum + count, 0);
  if (n === 0) return { alpha: null, reason: 'insufficient_data' };
  const distance = distances(marginals, metric);
  let observed = 0;
  let expected = 0;
  for (let c = 0; c < levels; c += 1) {
    for (let k = 0; k < levels; k += 1) {
      const squared = distance(c, k);
      observed += (pairs[c * levels + k] ?? 0) * squared;
      expected += (marginals[c] ?? 0) * (marginals[k] ?? 0) * squared;
    }
  }
  if (expected === 0) return { alpha: null, reason: 'no_variance' };
  return { alpha: 1 - ((n - 1) * observed) / expected, reason: null };
}

/** δ² of section 6; for `ordinal` the scores that lie between c and k, half of each end counted. */
function distances(marginals: readonly number[], metric: Metric): (c: number, k: number) => number {
  if (metric === 'nominal') return (c, k) => (c === k ? 0 : 1);
  if (metric === 'interval') return (c, k) => (c - k) ** 2;
  const upTo = marginals.reduce<number[]>((sums, count) => [...sums, (sums.at(-1) ?? 0) + count], []);
  const middle = marginals.map((count, level) => (upTo[level] ?? 0) - count / 2);
  return (c, k) => ((middle[c] ?? 0) - (middle[k] ?? 0)) ** 2;
}

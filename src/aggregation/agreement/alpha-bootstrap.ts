import { quantile } from '../describe';
import { type Draw, whole, xorshift32 } from '../random';
import { alphaOf, type Coincidences, coincidences, type Metric, type UnitCounts } from './krippendorff-alpha';

export interface AlphaInterval {
  /** 2.5 and 97.5 % points; null when more than 5 % of the replicates are undefined. */
  readonly interval: readonly [number, number] | null;
  readonly replicates: number;
  /** Replicates without an alpha; left out and counted. */
  readonly undefined_replicates: number;
  readonly seed: number;
}

const MOST_UNDEFINED = 0.05;

/**
 * Bootstrap interval of alpha (section 6): units are drawn with replacement, percentiles are of type 7.
 * Units are put in the order of their counts first, so that the same scores give the same interval in any order.
 */
export function alphaInterval(
  units: UnitCounts,
  levels: number,
  metric: Metric,
  { replicates = 1000, seed }: { replicates?: number; seed: number },
): AlphaInterval {
  const pairable = units.filter((counts) => counts.reduce((sum, count) => sum + count, 0) >= 2);
  const parts = [...pairable].sort(byCounts).map((counts) => partOf(counts, levels));
  const draw = xorshift32(seed);
  const alphas: number[] = [];
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const { alpha } = alphaOf(resampled(parts, levels, draw), metric);
    if (alpha !== null) alphas.push(alpha);
  }
  const missing = replicates - alphas.length;
  const sorted = Float64Array.from(alphas).sort();
  const [low, high] = [quantile(sorted, 0.025), quantile(sorted, 0.975)];
  const given = low !== null && high !== null && missing <= MOST_UNDEFINED * replicates;
  return { interval: given ? [low, high] : null, replicates, undefined_replicates: missing, seed };
}

/** What one unit adds to the sums: the cells of `pairs` that it touches, and its counts. */
interface Part {
  readonly cells: Int32Array;
  readonly pairs: Float64Array;
  readonly counts: readonly number[];
}

function partOf(counts: readonly number[], levels: number): Part {
  const { pairs } = coincidences([counts], levels);
  const cells = Int32Array.from(pairs.keys()).filter((cell) => pairs[cell] !== 0);
  return { cells, pairs: Float64Array.from(cells, (cell) => pairs[cell] ?? 0), counts };
}

function resampled(parts: readonly Part[], levels: number, draw: Draw): Coincidences {
  const pairs = new Float64Array(levels * levels);
  const marginals = new Array<number>(levels).fill(0);
  for (let drawn = 0; drawn < parts.length; drawn += 1) {
    const part = parts[whole(draw, parts.length)];
    if (part === undefined) continue;
    for (let k = 0; k < part.cells.length; k += 1) {
      const cell = part.cells[k] ?? 0;
      pairs[cell] = (pairs[cell] ?? 0) + (part.pairs[k] ?? 0);
    }
    for (let level = 0; level < levels; level += 1)
      marginals[level] = (marginals[level] ?? 0) + (part.counts[level] ?? 0);
  }
  return { pairs, marginals };
}

function byCounts(a: readonly number[], b: readonly number[]): number {
  const first = a.findIndex((count, level) => count !== b[level]);
  return first === -1 ? 0 : (a[first] ?? 0) - (b[first] ?? 0);
}

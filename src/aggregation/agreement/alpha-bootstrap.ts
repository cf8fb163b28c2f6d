import { quantile } from '../describe';
import { type Draw, whole, xorshift32 } from '../random';
import { alphaOf, type Coincidences, type Metric } from './krippendorff-alpha';
import { sizeOfUnit, type UnitCounts } from './unit-counts';

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
  metric: Metric,
  { replicates = 1000, seed }: { replicates?: number; seed: number },
): AlphaInterval {
  const parts = partsOf(units);
  const draw = xorshift32(seed);
  const alphas: number[] = [];
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const { alpha } = alphaOf(resampled(parts, draw), metric);
    if (alpha !== null) alphas.push(alpha);
  }
  const missing = replicates - alphas.length;
  const sorted = Float64Array.from(alphas).sort();
  const [low, high] = [quantile(sorted, 0.025), quantile(sorted, 0.975)];
  const given = low !== null && high !== null && missing <= MOST_UNDEFINED * replicates;
  return { interval: given ? [low, high] : null, replicates, undefined_replicates: missing, seed };
}

/** What each pairable unit adds to the sums: those of the k-th in `order` are from `start[k]` to below `start[k + 1]`. */
interface Parts {
  readonly units: UnitCounts;
  readonly order: Int32Array;
  readonly start: Int32Array;
  /** Cells of `pairs` above the diagonal that the unit touches, and by how much. */
  readonly cell: readonly number[];
  readonly pairs: readonly number[];
}

function partsOf(units: UnitCounts): Parts {
  const pairable = Int32Array.from({ length: units.units }, (_, unit) => unit).filter((u) => sizeOfUnit(units, u) >= 2);
  const order = pairable.sort((a, b) => byCounts(units, a, b));
  const start = new Int32Array(order.length + 1);
  const [cell, pairs]: [number[], number[]] = [[], []];
  order.forEach((unit, k) => {
    addPairs(units, unit, cell, pairs);
    start[k + 1] = cell.length;
  });
  return { units, order, start, cell, pairs };
}

/** n_c·n_k/(m−1) for every two levels c below k of one unit. */
function addPairs(units: UnitCounts, unit: number, cell: number[], pairs: number[]): void {
  const { levels, counts } = units;
  const others = sizeOfUnit(units, unit) - 1;
  for (let c = 0; c < levels; c += 1) {
    const ofC = counts[unit * levels + c] ?? 0;
    for (let k = c + 1; k < levels && ofC > 0; k += 1) {
      const ofK = counts[unit * levels + k] ?? 0;
      if (ofK === 0) continue;
      cell.push(c * levels + k);
      pairs.push((ofC * ofK) / others);
    }
  }
}

/** The sums of a resample. Pairs of a level with itself are left at 0: their distance is 0 by every metric. */
function resampled({ units, order, start, cell, pairs }: Parts, draw: Draw): Coincidences {
  const { levels, counts } = units;
  const sums = new Float64Array(levels * levels);
  const marginals = new Array<number>(levels).fill(0);
  for (let drawn = 0; drawn < order.length; drawn += 1) {
    const k = whole(draw, order.length);
    const to = start[k + 1] ?? 0;
    for (let place = start[k] ?? 0; place < to; place += 1) {
      const at = cell[place] ?? 0;
      sums[at] = (sums[at] ?? 0) + (pairs[place] ?? 0);
    }
    const first = (order[k] ?? 0) * levels;
    for (let level = 0; level < levels; level += 1)
      marginals[level] = (marginals[level] ?? 0) + (counts[first + level] ?? 0);
  }
  mirror(sums, levels);
  return { pairs: sums, marginals };
}

function mirror(sums: Float64Array, levels: number): void {
  for (let c = 0; c < levels; c += 1) {
    for (let k = c + 1; k < levels; k += 1) sums[k * levels + c] = sums[c * levels + k] ?? 0;
  }
}

function byCounts({ levels, counts }: UnitCounts, a: number, b: number): number {
  for (let level = 0; level < levels; level += 1) {
    const difference = (counts[a * levels + level] ?? 0) - (counts[b * levels + level] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

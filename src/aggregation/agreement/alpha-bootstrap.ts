import { quantile } from '../describe';
import { whole, xorshift32 } from '../random';
import { alphaOf, coincidences, type Metric, type UnitCounts } from './krippendorff-alpha';

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
  const ordered = [...pairable].sort(byCounts);
  const draw = xorshift32(seed);
  const alphas: number[] = [];
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const sample = ordered.map(() => ordered[whole(draw, ordered.length)] ?? []);
    const { alpha } = alphaOf(coincidences(sample, levels), metric);
    if (alpha !== null) alphas.push(alpha);
  }
  const missing = replicates - alphas.length;
  const sorted = Float64Array.from(alphas).sort();
  const [low, high] = [quantile(sorted, 0.025), quantile(sorted, 0.975)];
  const given = low !== null && high !== null && missing <= MOST_UNDEFINED * replicates;
  return { interval: given ? [low, high] : null, replicates, undefined_replicates: missing, seed };
}

function byCounts(a: readonly number[], b: readonly number[]): number {
  const first = a.findIndex((count, level) => count !== b[level]);
  return first === -1 ? 0 : (a[first] ?? 0) - (b[first] ?? 0);
}

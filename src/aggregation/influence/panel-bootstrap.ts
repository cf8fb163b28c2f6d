import { quantile } from '../describe';
import { whole, xorshift32 } from '../random';
import { unitsOfLevel } from '../scale';
import { MISSING, type Study } from '../study';

export interface PanelBootstrap {
  readonly replicates: number;
  readonly seed: number;
  /** Per subject: 2.5 and 97.5 % points (type 7) of the composite, and how many replicates had none. */
  readonly intervals: Record<string, { readonly ci: readonly [number, number] | null; readonly undefined: number }>;
}

/**
 * Panel bootstrap of section 8: members, whole columns, are drawn with replacement; the points are those of
 * `composite.criterion_first`. Members and criteria stand in the order of their names, so that a seed gives the same
 * interval whatever the order of input.
 */
export function panelBootstrap(study: Study, replicates = 1000): PanelBootstrap {
  const { seed } = study.options;
  const raters = placesByName(study.raters);
  const draw = xorshift32(seed);
  const composites = study.subjects.map(() => new Float64Array(replicates));
  const criteria = placesByName(study.criteria).filter((criterion) => (study.weights[criterion] ?? 0n) > 0n);
  const weights = criteria.map((criterion) => Number(study.weights[criterion]));
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const times = new Float64Array(raters.length);
    for (let n = 0; n < raters.length; n += 1) {
      const rater = raters[whole(draw, raters.length)] ?? 0;
      times[rater] = (times[rater] ?? 0) + 1;
    }
    const drawn = Int32Array.from(times.keys()).filter((rater) => times[rater] !== 0);
    composites.forEach((row, subject) => {
      row[replicate] = composite(study, subject, criteria, weights, drawn, times);
    });
  }
  const intervals = study.subjects.map((name, i) => [name, interval(composites[i] ?? new Float64Array(0))] as const);
  return { replicates, seed, intervals: Object.fromEntries(intervals) };
}

/** The composite of one subject, NaN where a criterion that weighs anything has no score in the resample. */
function composite(
  study: Study,
  subject: number,
  criteria: readonly number[],
  weights: readonly number[],
  drawn: Int32Array,
  times: Float64Array,
): number {
  const { levels, raters, scale } = study;
  let [total, weightSum] = [0, 0];
  for (let k = 0; k < criteria.length; k += 1) {
    const start = (subject * study.criteria.length + (criteria[k] ?? 0)) * raters.length;
    let [sum, n] = [0, 0];
    for (let d = 0; d < drawn.length; d += 1) {
      const rater = drawn[d] ?? 0;
      const level = levels[start + rater] ?? MISSING;
      if (level === MISSING) continue;
      const often = times[rater] ?? 0;
      sum += often * level;
      n += often;
    }
    if (n === 0) return NaN;
    total += (weights[k] ?? 0) * (sum / n);
    weightSum += weights[k] ?? 0;
  }
  return weightSum === 0 ? NaN : unitsOfLevel(scale, total / weightSum) / scale.unitsPerOne;
}

/** Sorting puts NaN last. */
function interval(composites: Float64Array): PanelBootstrap['intervals'][string] {
  const missing = composites.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0);
  const sorted = composites.sort().subarray(0, composites.length - missing);
  const [low, high] = [quantile(sorted, 0.025), quantile(sorted, 0.975)];
  return { ci: low === null || high === null ? null : [low, high], undefined: missing };
}

function placesByName(names: readonly string[]): number[] {
  return names.map((_, place) => place).sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
}

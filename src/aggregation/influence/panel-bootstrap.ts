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
  const criteria = placesByName(study.criteria).filter((criterion) => (study.weights[criterion] ?? 0n) > 0n);
  const columns = packedColumns(study, criteria);
  const draw = xorshift32(seed);
  const composites = study.subjects.map(() => new Float64Array(replicates));
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const times = new Float64Array(raters.length);
    for (let n = 0; n < raters.length; n += 1) {
      const rater = raters[whole(draw, raters.length)] ?? 0;
      times[rater] = (times[rater] ?? 0) + 1;
    }
    writeComposites(study, criteria, packedSums(columns, times), composites, replicate);
  }
  const intervals = study.subjects.map((name, i) => [name, interval(composites[i] ?? new Float64Array(0))] as const);
  return { replicates, seed, intervals: Object.fromEntries(intervals) };
}

/** One more than the largest sum of levels of any resample: number and sum of scores fit in one number, n·base + sum. */
function packingBase(study: Study): number {
  return study.raters.length * study.scale.levels + 1;
}

/** Per rater, at subject × criteria + criterion: base + level for a score, 0 for none. */
function packedColumns(study: Study, criteria: readonly number[]): Float64Array[] {
  const [base, width, all] = [packingBase(study), criteria.length, study.criteria.length];
  return study.raters.map((_, rater) => {
    const column = new Float64Array(study.subjects.length * width);
    for (let cell = 0; cell < column.length; cell += 1) {
      const place = Math.floor(cell / width) * all + (criteria[cell % width] ?? 0);
      const level = study.levels[place * study.raters.length + rater] ?? MISSING;
      if (level !== MISSING) column[cell] = base + level;
    }
    return column;
  });
}

function packedSums(columns: readonly Float64Array[], times: Float64Array): Float64Array {
  const sums = new Float64Array(columns[0]?.length ?? 0);
  columns.forEach((column, rater) => {
    const often = times[rater] ?? 0;
    if (often === 0) return;
    for (let cell = 0; cell < sums.length; cell += 1) sums[cell] = (sums[cell] ?? 0) + often * (column[cell] ?? 0);
  });
  return sums;
}

/** NaN where a criterion that weighs anything has no score in the resample. */
function writeComposites(
  study: Study,
  criteria: readonly number[],
  sums: Float64Array,
  composites: readonly Float64Array[],
  replicate: number,
): void {
  const base = packingBase(study);
  const weights = criteria.map((criterion) => Number(study.weights[criterion]));
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  composites.forEach((row, subject) => {
    let total = 0;
    for (let k = 0; k < criteria.length; k += 1) {
      const packed = sums[subject * criteria.length + k] ?? 0;
      const n = Math.floor(packed / base);
      total += (weights[k] ?? 0) * ((packed - n * base) / n);
    }
    row[replicate] = unitsOfLevel(study.scale, total / weightSum) / study.scale.unitsPerOne;
  });
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

import { whole, xorshift32 } from '../random';
import { unitsOfLevel } from '../scale';
import { byName, type Study } from '../study';
import { quantileBySelection } from './order-statistics';
import { groupsOf, type RaterGroups, tabulate } from './rater-groups';

export interface PanelBootstrap {
  readonly replicates: number;
  readonly seed: number;
  /** Per subject: 2.5 and 97.5 % points (type 7) of the composite, and how many replicates had none. */
  readonly intervals: Record<string, BootstrapInterval>;
}

interface BootstrapInterval {
  readonly ci: readonly [number, number] | null;
  readonly undefined: number;
}

/** Subjects whose replicates are held at the same time: enough that the tables of a replicate pay, few enough for the cache. */
const BLOCK = 512;

/**
 * Panel bootstrap of section 8: members, whole columns, are drawn with replacement; the points are those of
 * `composite.criterion_first`. Members and criteria stand in the order of their names, so that a seed gives the same
 * interval whatever the order of input.
 */
export function panelBootstrap(study: Study, replicates = 1000): PanelBootstrap {
  const { seed } = study.options;
  const criteria = placesByName(study.criteria).filter((criterion) => (study.weights[criterion] ?? 0n) > 0n);
  const draws = drawnTimes(study, replicates);
  const intervals: BootstrapInterval[] = [];
  for (let first = 0; first < study.subjects.length; first += BLOCK) {
    const subjects = Math.min(BLOCK, study.subjects.length - first);
    const composites = resampledComposites(study, criteria, first, subjects, draws);
    for (let k = 0; k < subjects; k += 1)
      intervals.push(interval(composites.subarray(k * replicates, (k + 1) * replicates)));
  }
  return { replicates, seed, intervals: byName(study.subjects, (i) => intervals[i] ?? { ci: null, undefined: 0 }) };
}

/** How often each member is in each replicate, members in the order of the study. */
function drawnTimes(study: Study, replicates: number): Float64Array[] {
  const raters = placesByName(study.raters);
  const draw = xorshift32(study.options.seed);
  return Array.from({ length: replicates }, () => {
    const times = new Float64Array(raters.length);
    for (let n = 0; n < raters.length; n += 1) {
      const rater = raters[whole(draw, raters.length)] ?? 0;
      times[rater] = (times[rater] ?? 0) + 1;
    }
    return times;
  });
}

/** Composites of some subjects in every replicate, at subject × replicates + replicate. */
function resampledComposites(
  study: Study,
  criteria: readonly number[],
  first: number,
  subjects: number,
  draws: readonly Float64Array[],
): Float64Array {
  const composites = new Float64Array(subjects * draws.length);
  const cells = Int32Array.from({ length: subjects * criteria.length }, (_, place) => {
    const subject = first + Math.floor(place / criteria.length);
    return subject * study.criteria.length + (criteria[place % criteria.length] ?? 0);
  });
  const groups = groupsOf(study, cells);
  const weights = Float64Array.from(criteria, (criterion) => Number(study.weights[criterion]));
  for (let replicate = 0; replicate < draws.length; replicate += groups.lanes) {
    const together = draws.slice(replicate, replicate + groups.lanes);
    tabulate(groups, together);
    writeComposites(study, groups, weights, composites.subarray(replicate), draws.length, together.length);
  }
  return composites;
}

/** Composites of the resamples in the tables. NaN where a criterion that weighs anything has no score. */
function writeComposites(
  { scale }: Study,
  { base, field, size, codes, sums }: RaterGroups,
  weights: Float64Array,
  composites: Float64Array,
  stride: number,
  lanes: number,
): void {
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  // Powers of two: multiplying by 1/field is exact, and quicker than dividing.
  const perField = 1 / field;
  const perBase = 1 / base;
  const totals = new Float64Array(lanes);
  let code = 0;
  for (let at = 0; at < composites.length; at += stride) {
    totals.fill(0);
    for (let k = 0; k < weights.length; k += 1) {
      const weight = weights[k] ?? 0;
      let packed = 0;
      for (const end = code + size; code < end; code += 1) packed += sums[codes[code] ?? 0] ?? 0;
      for (let lane = 0; lane < lanes; lane += 1) {
        const above = Math.floor(packed * perField);
        const own = packed - above * field;
        const n = Math.floor(own * perBase);
        totals[lane] = (totals[lane] ?? 0) + weight * ((own - n * base) / n);
        packed = above;
      }
    }
    for (let lane = 0; lane < lanes; lane += 1)
      composites[at + lane] = unitsOfLevel(scale, (totals[lane] ?? 0) / weightSum) / scale.unitsPerOne;
  }
}

/** Undefined replicates are left out and counted. */
function interval(composites: Float64Array): BootstrapInterval {
  let defined = 0;
  for (const value of composites) {
    if (Number.isNaN(value)) continue;
    composites[defined] = value;
    defined += 1;
  }
  const values = composites.subarray(0, defined);
  const [low, high] = [quantileBySelection(values, 0.025), quantileBySelection(values, 0.975)];
  return { ci: low === null || high === null ? null : [low, high], undefined: composites.length - defined };
}

function placesByName(names: readonly string[]): number[] {
  return names.map((_, place) => place).sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
}

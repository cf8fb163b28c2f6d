import { type Fraction, toNumber } from '../fraction';
import { TIE } from '../rank';
import { byName, type Study } from '../study';
import { pointBySelection } from './order-statistics';
import { resamples } from './resamples';

type Scores = readonly (readonly (Fraction | null)[])[];

/** Chances that add up to a share but for rounding reach it. */
const SLACK = 1e-12;

export interface MeanInterval {
  /** 2.5 and 97.5 % points. */
  readonly ci: readonly [number, number] | null;
  readonly se: number | null;
}

/**
 * `bootstrap_mean_exact` of section 8: the valid assessor scores of one subject, drawn with replacement. `se` is
 * √Σ(s−s̄)²/n, exact; `ci` comes from every resample for up to nine scores, from seeded draws for more. The points are
 * the least means with at least 2.5 and 97.5 % of the chance at or below them.
 */
export function bootstrapMeans(study: Study, scores: Scores): Record<string, MeanInterval> {
  const packed = new Map<number, PackedResamples>();
  return byName(study.subjects, (subject) => {
    const valid = (scores[subject] ?? []).filter((score) => score !== null).map(toNumber);
    const draws = packed.get(valid.length) ?? packedResamples(valid.length, study.options.seed);
    packed.set(valid.length, draws);
    return bootstrapMean(
      valid.sort((a, b) => a - b),
      draws,
    );
  });
}

/** The resamples of so many scores, kept for every subject that has as many. */
interface PackedResamples {
  /** How often each score was drawn: one row per resample. */
  readonly times: Uint8Array;
  readonly chances: Float64Array;
  /** Room for the means of one subject. */
  readonly means: Float64Array;
}

function packedResamples(n: number, seed: number): PackedResamples {
  const all = n === 0 ? [] : [...resamples(n, seed)];
  const chances = Float64Array.from(all, ({ chance }) => chance);
  const times = new Uint8Array(all.length * n);
  all.forEach((one, row) => times.set(one.times, row * n));
  return { times, chances, means: new Float64Array(chances.length) };
}

function bootstrapMean(sorted: readonly number[], draws: PackedResamples): MeanInterval {
  const n = sorted.length;
  if (n === 0) return { ci: null, se: null };
  const mean = sorted.reduce((sum, score) => sum + score, 0) / n;
  const se = Math.sqrt(sorted.reduce((sum, score) => sum + (score - mean) ** 2, 0)) / n;
  const means = meansOf(sorted, draws);
  const weights = draws.chances.slice();
  const [low, high] = [0.025, 0.975].map((share) => pointBySelection(means, weights, share - SLACK));
  return { ci: low === undefined || high === undefined ? null : [low, high], se };
}

/** Written over the means of the subject before. */
function meansOf(sorted: readonly number[], { times, means }: PackedResamples): Float64Array {
  for (let row = 0; row < means.length; row += 1) {
    let sum = 0;
    for (let i = 0; i < sorted.length; i += 1) sum += (times[row * sorted.length + i] ?? 0) * (sorted[i] ?? 0);
    means[row] = sum / sorted.length;
  }
  return means;
}

/** Rows are subjects, columns are ranks. */
export interface RankProbability {
  /** The subjects that every rater has a valid score of. */
  readonly subjects: readonly string[];
  readonly matrix: readonly (readonly number[])[];
}

/** A table of every subject at every rank is left out for more subjects than this: it grows with their square. */
export const MOST_RANKED = 1000;

export interface TooManySubjects {
  readonly error: 'too_many_subjects';
  readonly subjects: number;
}

/**
 * `rank_probability_exact` of section 8: panel members, whole columns, drawn with replacement; tied subjects split
 * their ranks equally. Members stand in the order of their names, so that seeded draws do not depend on input order.
 */
export function rankProbability(study: Study, scores: Scores): RankProbability | TooManySubjects {
  const order = study.raters.map((_, rater) => rater);
  order.sort((a, b) => ((study.raters[a] ?? '') < (study.raters[b] ?? '') ? -1 : 1));
  const complete = study.subjects
    .map((_, subject) => subject)
    .filter((subject) => study.raters.every((_, rater) => (scores[subject]?.[rater] ?? null) !== null));
  if (complete.length > MOST_RANKED) return { error: 'too_many_subjects', subjects: complete.length };
  const sign = study.scale.lowerIsBetter ? -1 : 1;
  const columns = complete.map((subject) => order.map((rater) => sign * numberAt(scores, subject, rater)));
  const matrix = complete.map(() => new Array<number>(complete.length).fill(0));
  for (const { times, chance } of resamples(study.raters.length, study.options.seed)) {
    const means = columns.map((row) => row.reduce((sum, score, j) => sum + (times[j] ?? 0) * score, 0) / row.length);
    addRanks(matrix, means, chance);
  }
  return { subjects: complete.map((subject) => study.subjects[subject] ?? ''), matrix };
}

function numberAt(scores: Scores, subject: number, rater: number): number {
  const score = scores[subject]?.[rater] ?? null;
  return score === null ? NaN : toNumber(score);
}

/** Gives each subject its share of the ranks that it and those it ties with take up. */
function addRanks(matrix: readonly number[][], means: readonly number[], chance: number): void {
  const order = means.map((mean, subject) => ({ mean, subject })).sort((a, b) => b.mean - a.mean);
  for (let from = 0; from < order.length;) {
    const first = order[from]?.mean ?? 0;
    let to = from + 1;
    while (to < order.length && first - (order[to]?.mean ?? 0) <= TIE) to += 1;
    for (const { subject } of order.slice(from, to)) {
      const row = matrix[subject] ?? [];
      for (let rank = from; rank < to; rank += 1) row[rank] = (row[rank] ?? 0) + chance / (to - from);
    }
    from = to;
  }
}

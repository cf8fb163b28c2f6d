import { criterionFirst, criterionMean, criterionSums } from '../composites';
import { compareFractions, divide, type Fraction, fraction, multiply, subtract, toNumber, ZERO } from '../fraction';
import { gamma, xorshift32 } from '../random';
import { ranks } from '../rank';
import { byName, type Study, totalWeight } from '../study';
import { MOST_RANKED, type TooManySubjects } from './bootstrap';

export interface Reversal {
  readonly higher: string;
  readonly lower: string;
  readonly criterion: string;
  readonly weight_now: number;
  /** The weight, the others rescaled, at which the two tie. */
  readonly weight_at_tie: number;
}

export interface WeightSensitivity {
  readonly concentration: number;
  readonly mean: Record<string, number | null>;
  readonly sd: Record<string, number | null>;
  readonly reversals_adjacent: readonly Reversal[];
}

/** Composites, criterion means and weights that sum to 1, all exact. */
interface Weighed {
  readonly composites: readonly (Fraction | null)[];
  /** Per subject, per criterion. */
  readonly means: readonly (readonly (Fraction | null)[])[];
  readonly weights: readonly Fraction[];
}

/** How concentrated the weights are taken to be where a file does not say. */
export const DEFAULT_CONCENTRATION = 50;

/** `weight_sensitivity` of section 8: weights ~ Dirichlet(κ·w/Σw). */
export function weightSensitivity(study: Study): WeightSensitivity {
  const concentration = study.options.concentration ?? DEFAULT_CONCENTRATION;
  const weighed = weigh(study);
  const deviations = weighed.composites.map((_, i) => deviation(weighed, i, concentration));
  return {
    concentration,
    mean: byName(study.subjects, (i) => numberOf(weighed.composites[i])),
    sd: byName(study.subjects, (i) => deviations[i] ?? null),
    reversals_adjacent: reversals(study, weighed),
  };
}

function weigh(study: Study): Weighed {
  const sums = criterionSums(study);
  const perSubject = study.criteria.length;
  const total = totalWeight(study);
  return {
    composites: criterionFirst(study, sums),
    means: study.subjects.map((_, i) => study.criteria.map((__, c) => criterionMean(study, sums, i * perSubject + c))),
    weights: study.weights.map((weight) => fraction(weight, total)),
  };
}

/** sd(i) = √(Σ w̄_c·(m(i,c) − T(i))²/(κ+1)), the exact deviation of a Dirichlet mean. */
function deviation({ composites, means, weights }: Weighed, subject: number, concentration: number): number | null {
  const composite = composites[subject] ?? null;
  if (composite === null) return null;
  const squares = weights.map((weight, c) => {
    const mean = means[subject]?.[c] ?? null;
    return mean === null ? 0 : toNumber(weight) * toNumber(subtract(mean, composite)) ** 2;
  });
  const sum = squares.sort((a, b) => a - b).reduce((total, square) => total + square, 0);
  return Math.sqrt(sum / (concentration + 1));
}

/** Neighbours in rank; those who tie stand in the order of their names. */
function reversals(study: Study, weighed: Weighed): Reversal[] {
  const { composites } = weighed;
  const order = study.subjects.map((_, i) => i).filter((i) => (composites[i] ?? null) !== null);
  const sign = study.scale.lowerIsBetter ? -1 : 1;
  order.sort((a, b) => {
    const higher = sign * compareFractions(composites[b] ?? ZERO, composites[a] ?? ZERO);
    return higher !== 0 ? higher : (study.subjects[a] ?? '') < (study.subjects[b] ?? '') ? -1 : 1;
  });
  return order.slice(1).flatMap((lower, place) => reversalsOf(study, weighed, order[place] ?? 0, lower));
}

function reversalsOf(study: Study, weighed: Weighed, higher: number, lower: number): Reversal[] {
  return study.criteria.flatMap((criterion, c) => {
    const tie = weightAtTie(weighed, higher, lower, c);
    if (tie === null) return [];
    const [now, then] = [toNumber(weighed.weights[c] ?? ZERO), toNumber(tie)];
    const names = { higher: study.subjects[higher] ?? '', lower: study.subjects[lower] ?? '' };
    return [{ ...names, criterion, weight_now: now, weight_at_tie: then }];
  });
}

/**
 * t = (R_b − R_a)/((m_ac − m_bc) − (R_a − R_b)) with R = (T − w̄_c·m_c)/(1 − w̄_c), exact, so that a tie at a weight of
 * exactly 0 or 1 is found. Null outside 0..1, for a weight of 0 or 1, and where no weight ties the two.
 */
function weightAtTie({ composites, means, weights }: Weighed, a: number, b: number, c: number): Fraction | null {
  const one = fraction(1);
  const weight = weights[c] ?? ZERO;
  if (compareFractions(weight, ZERO) === 0 || compareFractions(weight, one) === 0) return null;
  const [meanA, meanB] = [means[a]?.[c] ?? ZERO, means[b]?.[c] ?? ZERO];
  const rest = (subject: number, mean: Fraction): Fraction =>
    divide(subtract(composites[subject] ?? ZERO, multiply(weight, mean)), subtract(one, weight));
  const lead = subtract(rest(a, meanA), rest(b, meanB));
  const slope = subtract(subtract(meanA, meanB), lead);
  if (compareFractions(slope, ZERO) === 0) return null;
  const tie = divide(subtract(ZERO, lead), slope);
  return compareFractions(tie, ZERO) < 0 || compareFractions(tie, one) > 0 ? null : tie;
}

/**
 * `weight_sensitivity_rank_share`: share of draws of the weights at each rank, in rank order, by subject. Criteria are
 * drawn in the order of their names, so that the same seed gives the same shares for the same study in any order.
 */
export function rankShares(study: Study, draws = 10_000): Record<string, readonly number[]> | TooManySubjects {
  if (study.subjects.length > MOST_RANKED) return { error: 'too_many_subjects', subjects: study.subjects.length };
  const { means, weights, composites } = weigh(study);
  const values = means.map((row) => row.map((mean) => numberOf(mean) ?? 0));
  const order = study.criteria.map((_, c) => c).sort((a, b) => (nameAt(study, a) < nameAt(study, b) ? -1 : 1));
  const concentration = study.options.concentration ?? DEFAULT_CONCENTRATION;
  const draw = xorshift32(study.options.seed);
  const counts = study.subjects.map(() => new Array<number>(study.subjects.length).fill(0));
  for (let n = 0; n < draws; n += 1) {
    const drawn = order.map((c) => {
      const shape = concentration * toNumber(weights[c] ?? ZERO);
      return { c, weight: shape === 0 ? 0 : gamma(draw, shape) };
    });
    const total = drawn.reduce((sum, { weight }) => sum + weight, 0);
    const scores = values.map((row, i) =>
      (composites[i] ?? null) === null
        ? null
        : drawn.reduce((s, { c, weight }) => s + weight * (row[c] ?? 0), 0) / total,
    );
    ranks(scores, study.scale.lowerIsBetter).forEach((rank, i) => {
      const row = counts[i];
      if (rank !== null && row !== undefined) row[rank - 1] = (row[rank - 1] ?? 0) + 1;
    });
  }
  return byName(study.subjects, (i) => (counts[i] ?? []).map((count) => count / draws));
}

function nameAt(study: Study, criterion: number): string {
  return study.criteria[criterion] ?? '';
}

function numberOf(value: Fraction | null | undefined): number | null {
  return value === null || value === undefined ? null : toNumber(value);
}

import { compareFractions, type Fraction, fraction, leastCommonMultiple, meanOf, subtract } from './fraction';
import { levelAt, MISSING, type Study, totalWeight } from './study';
import { unitsOfLevel } from './scale';

/** Slack of section 4 on the covered share of the weight. */
const COVERAGE_SLACK = fraction(1, 10n ** 12n);

/** Sums of the scores, in units, and their numbers: one of each per subject and criterion, at subject × criteria + criterion. */
export interface CriterionSums {
  readonly sum: Float64Array;
  readonly n: Int32Array;
}

/** Adds up every cell of the study in one pass; `without` leaves one rater out. */
export function criterionSums(study: Study, without: number | null = null): CriterionSums {
  const { levels, scale } = study;
  const width = study.raters.length;
  const cells = study.subjects.length * study.criteria.length;
  const sum = new Float64Array(cells);
  const count = new Int32Array(cells);
  const skipped = without ?? -1;
  for (let cell = 0; cell < cells; cell += 1) {
    let total = 0;
    let n = 0;
    for (let rater = 0; rater < width; rater += 1) {
      const level = levels[cell * width + rater] ?? MISSING;
      if (level === MISSING || rater === skipped) continue;
      total += level;
      n += 1;
    }
    sum[cell] = n * scale.min + total * scale.step;
    count[cell] = n;
  }
  return { sum, n: count };
}

/** m(i,c): mean over the raters who scored it, exact; null without a score. */
export function criterionMean(study: Study, { sum, n }: CriterionSums, cell: number): Fraction | null {
  const scores = n[cell] ?? 0;
  return scores === 0 ? null : fraction(sum[cell] ?? 0, scores * study.scale.unitsPerOne);
}

/**
 * `composite.criterion_first`: T(i) = Σ w(c)·m(i,c) / Σ w(c), null when a criterion that weighs anything has no score.
 * One result per subject, exact: in whole numbers that a double holds where that is enough, else in larger ones.
 */
export function criterionFirst(study: Study, sums: CriterionSums): (Fraction | null)[] {
  const weighing = study.criteria.map((_, c) => c).filter((c) => (study.weights[c] ?? 0n) > 0n);
  const weights = weighing.map((c) => Number(study.weights[c]));
  const most = mostCommon(study);
  return study.subjects.map((_, subject) => {
    const cells = weighing.map((c) => subject * study.criteria.length + c);
    const common = commonCount(sums, cells, most);
    if (common === 0) return null;
    return common > most ? largeMean(study, sums, weighing, cells) : weightedMean(study, sums, weights, cells, common);
  });
}

/** The largest common multiple of counts with which numerator and denominator of a composite still fit in a double. */
function mostCommon({ scale, weights }: Study): number {
  const largest = Math.max(Math.abs(scale.min), Math.abs(unitsOfLevel(scale, scale.levels - 1)), scale.unitsPerOne);
  return Number.MAX_SAFE_INTEGER / (Number(weights.reduce((sum, weight) => sum + weight, 0n)) * largest);
}

/** Least common multiple of the numbers of scores: 0 where one is 0, anything above `most` where it passes that. */
function commonCount({ n }: CriterionSums, cells: readonly number[], most: number): number {
  let common = 1;
  for (const cell of cells) {
    const count = n[cell] ?? 0;
    if (count === 0) return 0;
    const rest = common % count;
    if (rest !== 0 && common <= most) common *= count / divisor(count, rest);
  }
  return common;
}

function divisor(a: number, b: number): number {
  const rest = a % b;
  return rest === 0 ? b : divisor(b, rest);
}

function weightedMean(
  study: Study,
  { sum, n }: CriterionSums,
  weights: readonly number[],
  cells: readonly number[],
  common: number,
): Fraction {
  let total = 0;
  let weightSum = 0;
  for (let k = 0; k < cells.length; k += 1) {
    const cell = cells[k] ?? 0;
    const weight = weights[k] ?? 0;
    total += weight * (sum[cell] ?? 0) * (common / (n[cell] ?? 1));
    weightSum += weight;
  }
  return fraction(total, common * weightSum * study.scale.unitsPerOne);
}

function largeMean(
  study: Study,
  { sum, n }: CriterionSums,
  weighing: readonly number[],
  cells: readonly number[],
): Fraction {
  const common = cells.reduce((lcm, cell) => leastCommonMultiple(lcm, BigInt(n[cell] ?? 1)), 1n);
  const parts = cells.map((cell, k) => {
    const weight = study.weights[weighing[k] ?? 0] ?? 0n;
    return weight * BigInt(sum[cell] ?? 0) * (common / BigInt(n[cell] ?? 1));
  });
  const total = parts.reduce((all, part) => all + part, 0n);
  return fraction(total, common * totalWeight(study) * BigInt(study.scale.unitsPerOne));
}

/**
 * `assessor_score`: s(i,j) = Σ w(c)·x(i,c,j) / Σ w(c) over the criteria that rater j scored, exact. Null when the
 * weight covered is 0 or below `minCoverage` of the whole.
 * @returns one row per subject, one entry per rater
 */
export function assessorScores(study: Study, minCoverage: Fraction): (Fraction | null)[][] {
  const needed = subtract(minCoverage, COVERAGE_SLACK);
  const total = totalWeight(study);
  return study.subjects.map((_, subject) =>
    study.raters.map((__, rater) => assessorScore(study, subject, rater, needed, total)),
  );
}

function assessorScore(study: Study, subject: number, rater: number, needed: Fraction, total: bigint): Fraction | null {
  let sum = 0n;
  let covered = 0n;
  for (let criterion = 0; criterion < study.criteria.length; criterion += 1) {
    const level = levelAt(study, subject, criterion, rater);
    const weight = study.weights[criterion] ?? 0n;
    if (level === MISSING || weight === 0n) continue;
    sum += weight * BigInt(unitsOfLevel(study.scale, level));
    covered += weight;
  }
  if (covered === 0n || compareFractions(fraction(covered, total), needed) < 0) return null;
  return fraction(sum, covered * BigInt(study.scale.unitsPerOne));
}

/** `composite.assessor_available` (or `_complete`, with scores of full coverage): the mean of the valid scores. */
export function meanOfScores(scores: readonly (readonly (Fraction | null)[])[]): (Fraction | null)[] {
  return scores.map((row) => meanOf(row.filter((score) => score !== null)));
}

import { compareFractions, type Fraction, fraction, leastCommonMultiple, meanOf, subtract } from './fraction';
import { cellIndex, levelAt, MISSING, type Study, totalWeight } from './study';
import { unitsOfLevel } from './scale';

/** Slack of section 4 on the covered share of the weight. */
const COVERAGE_SLACK = fraction(1, 10n ** 12n);

/** Sum of the scores of one subject on one criterion, in units, and their number. */
export interface CriterionSum {
  readonly sum: number;
  readonly n: number;
}

/** One sum per subject and criterion, at subject × criteria + criterion; `without` leaves one rater out. */
export function criterionSums(study: Study, without: number | null = null): CriterionSum[] {
  const cells = study.subjects.length * study.criteria.length;
  return Array.from({ length: cells }, (_, cell) => sumOfRaters(study, cell * study.raters.length, without));
}

function sumOfRaters(study: Study, start: number, without: number | null): CriterionSum {
  const { levels, scale, raters } = study;
  const skipped = without === null ? -1 : start + without;
  let sum = 0;
  let n = 0;
  for (let cell = start; cell < start + raters.length; cell += 1) {
    const level = levels[cell] ?? MISSING;
    if (level === MISSING || cell === skipped) continue;
    sum += level;
    n += 1;
  }
  return { sum: n * scale.min + sum * scale.step, n };
}

/** m(i,c): mean over the raters who scored it, exact; null without a score. */
export function criterionMean(study: Study, { sum, n }: CriterionSum): Fraction | null {
  return n === 0 ? null : fraction(sum, n * study.scale.unitsPerOne);
}

/**
 * `composite.criterion_first`: T(i) = Σ w(c)·m(i,c) / Σ w(c), null when a criterion that weighs anything has no score.
 * One result per subject, exact.
 */
export function criterionFirst(study: Study, sums: readonly CriterionSum[]): (Fraction | null)[] {
  const perSubject = study.criteria.length;
  const scale = totalWeight(study) * BigInt(study.scale.unitsPerOne);
  return study.subjects.map((_, subject) =>
    weightedMean(study.weights, sums.slice(subject * perSubject, (subject + 1) * perSubject), scale),
  );
}

function weightedMean(weights: readonly bigint[], sums: readonly CriterionSum[], scale: bigint): Fraction | null {
  const weighed = sums.map(({ sum, n }, c) => ({ sum, n, weight: weights[c] ?? 0n })).filter((s) => s.weight > 0n);
  if (weighed.some(({ n }) => n === 0)) return null;
  const common = weighed.reduce((lcm, { n }) => leastCommonMultiple(lcm, BigInt(n)), 1n);
  const num = weighed.reduce((total, { sum, n, weight }) => total + weight * BigInt(sum) * (common / BigInt(n)), 0n);
  return fraction(num, common * scale);
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

/** Number of scores in the whole study. */
export function presentScores(study: Study): number {
  let present = 0;
  for (let i = cellIndex(study, 0, 0, 0); i < study.levels.length; i += 1)
    if (study.levels[i] !== MISSING) present += 1;
  return present;
}

import type { Fraction } from './fraction';
import type { RatingRules } from './rating-rules';
import { type Scale, unitsOfLevel } from './scale';

/** A cell without a score. Missing is not zero: no statistic ever reads it as a value. */
export const MISSING = -1;

export interface StudyOptions {
  /** g of the trimmed mean. */
  readonly trim: Fraction;
  /** Share of the weight that a rater must have scored for the rater's composite score to count. */
  readonly minCoverage: Fraction;
  readonly rules: RatingRules | null;
  /** κ of the Dirichlet weights in the sensitivity analysis. */
  readonly concentration: number | null;
  /** Starting state of every Monte Carlo statistic, so that its result can be had again. */
  readonly seed: number;
}

/**
 * Scores of raters on subjects by criteria, read and checked: section 2 of the definitions.
 * `levels` is a cube in the order subject, criterion, rater: the scale level from 0, or MISSING.
 * `weights` are whole numbers in the proportions of the published weights.
 */
export interface Study {
  readonly scale: Scale;
  readonly subjects: readonly string[];
  readonly raters: readonly string[];
  readonly criteria: readonly string[];
  readonly weights: readonly bigint[];
  readonly levels: Int16Array;
  /** One byte per subject and rater: 1 where the rater is recused. */
  readonly recused: Uint8Array;
  readonly options: StudyOptions;
}

export function cellIndex(study: Study, subject: number, criterion: number, rater: number): number {
  return (subject * study.criteria.length + criterion) * study.raters.length + rater;
}

export function levelAt(study: Study, subject: number, criterion: number, rater: number): number {
  return study.levels[cellIndex(study, subject, criterion, rater)] ?? MISSING;
}

/** The score in units of the scale (value × unitsPerOne), or null. */
export function unitsAt(study: Study, subject: number, criterion: number, rater: number): number | null {
  const level = levelAt(study, subject, criterion, rater);
  return level === MISSING ? null : unitsOfLevel(study.scale, level);
}

export function isRecused(study: Study, subject: number, rater: number): boolean {
  return study.recused[subject * study.raters.length + rater] === 1;
}

/** How many raters gave each level, ascending, zeros kept. */
export function levelCounts(study: Study, subject: number, criterion: number): number[] {
  const counts = new Array<number>(study.scale.levels).fill(0);
  addLevels(study, subject, criterion, counts, 0);
  return counts;
}

/** Adds the levels that one subject got on one criterion to the counts that begin at `start`. */
export function addLevels(
  { levels, raters, criteria }: Study,
  subject: number,
  criterion: number,
  counts: number[] | Int32Array,
  start: number,
): void {
  const first = (subject * criteria.length + criterion) * raters.length;
  for (let cell = first; cell < first + raters.length; cell += 1) {
    const level = levels[cell] ?? MISSING;
    if (level !== MISSING) counts[start + level] = (counts[start + level] ?? 0) + 1;
  }
}

export function totalWeight(study: Study): bigint {
  return study.weights.reduce((sum, weight) => sum + weight, 0n);
}

/** An object with one entry per name, in the order of the names. */
export function byName<T>(names: readonly string[], value: (index: number) => T): Record<string, T> {
  const result: Record<string, T> = {};
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] ?? '';
    // Assigning to this one name would change the prototype instead.
    if (name === '__proto__') Object.defineProperty(result, name, { ...OWN, value: value(index) });
    else result[name] = value(index);
  }
  return result;
}

const OWN = { configurable: true, enumerable: true, writable: true };

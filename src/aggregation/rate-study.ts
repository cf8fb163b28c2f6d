import {
  decideRating,
  type FloorCount,
  type FloorOutcome,
  type Notation,
  type RatingDecision,
  type ThresholdCount,
} from './decide-rating';
import type { Fraction } from './fraction';
import { lowerMiddleLevel } from './majority-order';
import type { Floor, RatingRules, Threshold } from './rating-rules';
import { valueOfLevel } from './scale';
import { byName, isRecused, levelAt, MISSING, type Study } from './study';

/** Rating of one subject under the names of the reference files. */
export interface StudyRating {
  readonly eligible: number;
  readonly valid: number;
  readonly required: number;
  readonly status: string;
  readonly rating: string | null;
  readonly thresholds?: Record<string, { n: number; met: number; result: boolean | null }>;
  readonly votes?: Record<string, number>;
  readonly vote_rating?: string | null;
  readonly notation?: readonly Notation[];
  readonly evenly_divided?: boolean;
  readonly floors?: Record<string, { floor: number; lower_middle: number | null; result: FloorOutcome['result'] }>;
}

/**
 * `rating` of section 9, keyed by subject.
 * @param scores assessor scores, one row per subject, one entry per rater
 * @param without one rater who is treated as not on the panel at all, for the influence analysis
 */
export function rateStudy(
  study: Study,
  rules: RatingRules,
  scores: readonly (readonly (Fraction | null)[])[],
  without: number | null = null,
): Record<string, StudyRating> {
  return byName(study.subjects, (subject) => rateSubject(study, rules, subject, scores[subject] ?? [], without));
}

function rateSubject(
  study: Study,
  rules: RatingRules,
  subject: number,
  scores: readonly (Fraction | null)[],
  without: number | null,
): StudyRating {
  const panel = study.raters.map((_, rater) => rater).filter((rater) => rater !== without);
  const eligible = panel.filter((rater) => !isRecused(study, subject, rater));
  const decision = decideRating(
    {
      panel: panel.length,
      eligible: eligible.length,
      scores: eligible.map((rater) => scores[rater] ?? null).filter((score) => score !== null),
      thresholds: rules.thresholds.map((threshold) => countThreshold(study, threshold, subject, eligible)),
      floors: rules.floors.map((floor) => countFloor(study, floor, subject, eligible)),
    },
    rules,
  );
  return { eligible: eligible.length, ...withFileNames(decision) };
}

function countThreshold(
  study: Study,
  threshold: Threshold,
  subject: number,
  raters: readonly number[],
): ThresholdCount {
  const criterion = study.criteria.indexOf(threshold.criterion);
  const levels = raters.map((rater) => levelAt(study, subject, criterion, rater)).filter((level) => level !== MISSING);
  const met = levels.filter((level) => valueOfLevel(study.scale, level) >= threshold.minLevel).length;
  return { criterion: threshold.criterion, n: levels.length, met };
}

function countFloor(study: Study, { criterion, floor }: Floor, subject: number, raters: readonly number[]): FloorCount {
  const place = study.criteria.indexOf(criterion);
  const counts = new Array<number>(study.scale.levels).fill(0);
  for (const rater of raters) {
    const level = levelAt(study, subject, place, rater);
    if (level !== MISSING) counts[level] = (counts[level] ?? 0) + 1;
  }
  const middle = lowerMiddleLevel({ counts, n: counts.reduce((sum, count) => sum + count, 0) });
  return { criterion, floor, lowerMiddle: middle === null ? null : valueOfLevel(study.scale, middle) };
}

function withFileNames({
  valid,
  required,
  thresholds,
  votes,
  floors,
  status,
  rating,
}: RatingDecision): Omit<StudyRating, 'eligible'> {
  if (thresholds === null || votes === null) return { valid, required, status, rating };
  return {
    valid,
    required,
    thresholds: Object.fromEntries(thresholds.map(({ criterion, ...outcome }) => [criterion, outcome])),
    votes: Object.fromEntries(votes.counts.map((count) => [count.category, count.votes])),
    vote_rating: votes.category,
    notation: votes.notation,
    evenly_divided: votes.evenlyDivided,
    ...(floors === null || floors.length === 0
      ? {}
      : {
          floors: Object.fromEntries(
            floors.map(({ criterion, floor, lowerMiddle, result }) => [
              criterion,
              { floor, lower_middle: lowerMiddle, result },
            ]),
          ),
        }),
    status,
    rating,
  };
}

import { wordCount } from '../../common/web/form/clean-text';
import { AssessmentContent, isScored, Rating, ratingOn } from './assessment-content';

/** Words that a reason needs at least and may have at most when it is submitted. */
export const REASON_WORDS = { min: 40, max: 400 } as const;

export type Gap = 'score' | 'reasonMissing' | 'reasonShort' | 'reasonLong' | 'evidence';

export interface CriterionGaps {
  criterion: string;
  gaps: Gap[];
  /** Words of the reason. */
  words: number;
}

/**
 * What still keeps an assessment from being submitted, criterion by criterion in the framework's order; empty when it is
 * complete. Saving is never refused for these.
 */
export function gapsIn(content: AssessmentContent, criteria: readonly string[]): CriterionGaps[] {
  const all = criteria.map((criterion) => {
    const rating = ratingOn(content, criterion);
    return { criterion, gaps: gapsOf(rating), words: wordCount(rating.reason) };
  });
  return all.filter(({ gaps }) => gaps.length > 0);
}

/** A score or "not enough to score"; a reason either way; a passage to rely on unless there is not enough to score. */
export function gapsOf(rating: Rating): Gap[] {
  return [
    ...(isScored(rating) ? [] : ['score' as const]),
    ...reasonGaps(wordCount(rating.reason)),
    ...(rating.insufficient || rating.evidence.length > 0 ? [] : ['evidence' as const]),
  ];
}

/** How many criteria have a score or "not enough to score". */
export function scoredCount(content: AssessmentContent, criteria: readonly string[]): number {
  return criteria.filter((criterion) => isScored(ratingOn(content, criterion))).length;
}

/** The criterion to go on with: the first that is not complete, else the first of all. */
export function nextToScore(content: AssessmentContent, criteria: readonly string[]): string | null {
  return gapsIn(content, criteria)[0]?.criterion ?? criteria[0] ?? null;
}

function reasonGaps(words: number): Gap[] {
  if (words === 0) return ['reasonMissing'];
  if (words < REASON_WORDS.min) return ['reasonShort'];
  return words > REASON_WORDS.max ? ['reasonLong'] : [];
}

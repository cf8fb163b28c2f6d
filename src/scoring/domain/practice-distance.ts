import { AssessmentContent, ratingOn } from './assessment-content';

/** Submissions from which on a member is told anything of the others', the own one counted. */
export const ENOUGH_TO_COMPARE = 5;

/** How one's score of a criterion lies to the others'. */
export interface Distance {
  criterion: string;
  /** Null for "not enough to score". */
  own: number | null;
  /** Null where too few of the others gave a score. */
  others: { lowerMiddle: number; upperMiddle: number; lowest: number; highest: number; count: number } | null;
  /** Steps from the others' middle, above it positive; null where there is nothing to compare. */
  steps: number | null;
}

/** Null until enough have submitted. `others` without the own one, so that it does not pull the middle towards itself. */
export function distances(
  criteria: readonly string[],
  own: AssessmentContent,
  others: readonly AssessmentContent[],
): Distance[] | null {
  if (others.length + 1 < ENOUGH_TO_COMPARE) return null;
  return criteria.map((criterion) => distance(criterion, ratingOn(own, criterion).value, others));
}

function distance(criterion: string, own: number | null, others: readonly AssessmentContent[]): Distance {
  const scores = others.flatMap((content) => ratingOn(content, criterion).value ?? []).sort((a, b) => a - b);
  const [lowest, highest] = [scores[0], scores.at(-1)];
  const lowerMiddle = scores[Math.floor((scores.length - 1) / 2)];
  const upperMiddle = scores[Math.floor(scores.length / 2)];
  if (scores.length + 1 < ENOUGH_TO_COMPARE || !lowest || !highest || !lowerMiddle || !upperMiddle)
    return { criterion, own, others: null, steps: null };
  const steps = own === null ? null : Math.min(own - lowerMiddle, 0) + Math.max(own - upperMiddle, 0);
  return { criterion, own, others: { lowerMiddle, upperMiddle, lowest, highest, count: scores.length }, steps };
}

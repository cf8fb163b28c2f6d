import { IndicatedRating } from '../../aggregation';
import { LocalizedText } from '../../common/text/localized-text';
import { PublicCriterionResult } from './public-result';

/** Fewer counted assessments than this: no middle score is published (S48). */
export const LEAST_FOR_MIDDLE = 3;
/** Fewer than this: no distribution, no number of scores, no indications (S48). */
export const LEAST_FOR_SPREAD = 5;

type CriterionResult = IndicatedRating['criteria'][number];
type Counts = NonNullable<PublicCriterionResult['counts']>;

/**
 * What may be published of one criterion when `counted` assessments counted. Both numbers matter: a criterion that
 * only three of eight members could score is as small a group as a panel of three. `notEnough` goes with the
 * distribution, because together they tell how many members there were.
 */
export function publicResult(
  result: CriterionResult,
  statement: LocalizedText,
  counted: number,
): PublicCriterionResult {
  const smallest = Math.min(counted, result.count);
  const { lowerMiddle, upperMiddle } = result;
  const hasMiddle = smallest >= LEAST_FOR_MIDDLE && lowerMiddle !== null && upperMiddle !== null;
  const hasSpread = smallest >= LEAST_FOR_SPREAD;
  return {
    code: result.criterion,
    statement,
    scores: hasSpread ? result.count : null,
    middle: hasMiddle ? { lower: lowerMiddle, upper: upperMiddle } : null,
    counts: hasSpread ? (result.distribution as unknown as Counts) : null,
    notEnough: hasSpread ? result.insufficient : null,
    agreement: hasSpread ? result.agreement : 'too_few',
  };
}

/** How many members' scores indicated each category, best first; null when too few counted. */
export function publicIndications(
  rating: IndicatedRating,
  counted: number,
): { code: string; members: number }[] | null {
  const votes = rating.trace.find((step) => step.step === 'votes');
  if (counted < LEAST_FOR_SPREAD || votes?.step !== 'votes') return null;
  return votes.counts.map(({ category, votes: members }) => ({ code: category, members }));
}

import { type Component, components } from './components';
import type { Design } from './design';
import { leastSquares, type LeastSquares, MOST_DENSE_RATERS } from './least-squares';
import { randomBoth, type RandomBoth } from './random-both';
import { raterRandom, type RaterRandom } from './rater-random';
import { withinSubjects } from './rater-side';

export type SeverityError =
  | { readonly error: 'insufficient_data' | 'no_variance' | 'too_many_raters' }
  | { readonly error: 'disconnected'; readonly n_components: number; readonly components: readonly Component[] };

/** Residual squares below this share of all squares are rounding. */
const NOTHING_LEFT = 1e-12;

/** `severity.least_squares`, or why there is none. */
export function severityByLeastSquares(design: Design): LeastSquares | SeverityError {
  return notComparable(design) ?? leastSquares(design);
}

/** `severity.mixed_rater_random`, recommended for adjusted scores, or why there is none. */
export function severityOfRandomRaters(design: Design): RaterRandom | SeverityError {
  return notEstimable(design) ?? raterRandom(design);
}

/** `severity.mixed_random_both`, or why there is none. */
export function severityOfBothRandom(design: Design): RandomBoth | SeverityError {
  return notEstimable(design) ?? randomBoth(design);
}

function notComparable(design: Design): SeverityError | null {
  if (design.scores === 0) return { error: 'insufficient_data' };
  const parts = components(design);
  return parts.length > 1 ? { error: 'disconnected', n_components: parts.length, components: parts } : null;
}

/** Variances need residual degrees of freedom, and residuals that are not all 0. */
function notEstimable(design: Design): SeverityError | null {
  const problem = notComparable(design);
  if (problem !== null) return problem;
  const [n, m] = [design.subjects.length, design.raters.length];
  if (n < 2 || m < 2 || design.scores - n - m + 1 < 1) return { error: 'insufficient_data' };
  if (m > MOST_DENSE_RATERS) return { error: 'too_many_raters' };
  return leastSquares(design).rss <= NOTHING_LEFT * withinSubjects(design) ? { error: 'no_variance' } : null;
}

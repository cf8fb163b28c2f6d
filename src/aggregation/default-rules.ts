import { fraction } from './fraction';
import type { NotationBounds } from './rating-rules';

/**
 * Version of the definitions by which results are computed; stored with every sealed result. Any change that can
 * change a result gets a new version.
 */
export const METHOD_VERSION = 'open-bench-aggregation-1';

/** Section 9.5: from two thirds of the votes, and above half. */
export const NOTATION_BOUNDS: NotationBounds = { substantialMajority: fraction(2, 3), majority: fraction(1, 2) };

/** A member's composite score counts from this share of the weight on. */
export const DEFAULT_COVERAGE = fraction(3, 4);

/** Section 3: share dropped at each end of the trimmed mean. */
export const DEFAULT_TRIM = fraction(1, 10);

/** Starting state of Monte Carlo statistics where a file names none. */
export const DEFAULT_SEED = 20240607;

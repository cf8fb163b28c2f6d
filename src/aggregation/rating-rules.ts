import type { Fraction } from './fraction';

/** A category of the rating, best first in `RatingRules.categories`. */
export interface Category {
  readonly code: string;
  /** Lowest score that votes for it; null: no vote reaches it, an unmet threshold alone does. */
  readonly minScore: Fraction | null;
}

export interface Threshold {
  readonly criterion: string;
  readonly minLevel: number;
  /** Share of the members who scored the criterion that must have given at least `minLevel`. */
  readonly share: Fraction;
}

export interface Floor {
  readonly criterion: string;
  /** A lower median of the counted scores below this level lowers the rating to the floor category. */
  readonly floor: number;
}

export interface Quorum {
  readonly min: number;
  readonly share: Fraction;
  /** What the share is of: the whole panel, or the members not recused. */
  readonly base: 'panel' | 'eligible';
}

/** Where the words of the notation begin: votes/n at least (or, for `majority`, above) the share. */
export interface NotationBounds {
  readonly substantialMajority: Fraction;
  readonly majority: Fraction;
}

/** Rating rules of section 9, exact. */
export interface RatingRules {
  readonly quorum: Quorum;
  readonly thresholds: readonly Threshold[];
  readonly categories: readonly Category[];
  readonly notation: NotationBounds;
  readonly floors: readonly Floor[];
  /** The best category that a candidate below a floor can have; null where the rules know no floors. */
  readonly floorCategory: string | null;
}

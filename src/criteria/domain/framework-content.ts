import type { LocalizedText } from '../../common/text/localized-text';

/** A share as whole numbers, numerator first: [2, 3] is two thirds. Compared in integers, never divided. */
export type Share = readonly [number, number];

/** Threshold: must be met, carries no weight. Scored: rated 1 to 5 and weighted. */
export type CriterionKind = 'threshold' | 'scored';

/** One step of a criterion's scale. The label is short and the same everywhere; the descriptor is the criterion's own anchor. */
export interface ScalePoint {
  readonly value: number;
  readonly label: LocalizedText;
  readonly descriptor: LocalizedText;
}

/** One thing that is assessed. Its code is stable across versions of a framework. */
export interface Criterion {
  readonly code: string;
  readonly kind: CriterionKind;
  readonly title: LocalizedText;
  readonly question: LocalizedText;
  readonly legalBasis: LocalizedText;
  readonly evidence: LocalizedText;
  /** Basis points; the scored criteria of a framework sum to 10,000, a threshold weighs 0. */
  readonly weightBp: number;
  /** Scored: a lower median below it caps the rating; null = no cap. Threshold: the level that counts as met. */
  readonly floor: number | null;
  readonly position: number;
  readonly scale: readonly ScalePoint[];
}

/** A result the panel can reach; the categories of a framework stand best first. */
export interface RatingCategory {
  readonly code: string;
  readonly name: LocalizedText;
  /** A sentence about the material and the criteria, shown wherever the name is. */
  readonly meaning: LocalizedText;
  /** Hundredths of a point: 400 is 4.00. The lowest score that votes for it; null = reached by an unmet threshold alone. */
  readonly minScore: number | null;
}

/** A way for a review to end without a category. */
export interface RatingOutcome {
  readonly code: string;
  readonly name: LocalizedText;
  readonly meaning: LocalizedText;
}

export interface Quorum {
  readonly min: number;
  readonly share: Share;
  /** What the share is of: the whole panel, or its members not recused. */
  readonly base: 'panel' | 'eligible';
}

/** A threshold is met when at least `share` of the members who scored it gave at least `minLevel`. */
export interface ThresholdRule {
  readonly minLevel: number;
  readonly share: Share;
}

/** All that a framework version says: what is assessed, on which scale, and how scores become a rating. */
export interface FrameworkContent {
  /** Code of a post of the module `elections`. */
  readonly post: string;
  readonly name: LocalizedText;
  readonly ratingCategories: readonly RatingCategory[];
  readonly outcomes: readonly RatingOutcome[];
  readonly quorum: Quorum;
  readonly thresholdRule: ThresholdRule;
  /** Part of the weight, in basis points, that a member must have scored for the member's score to count. */
  readonly minCoverageBp: number;
  readonly source: LocalizedText;
  readonly criteria: readonly Criterion[];
}

/** Texts of a criterion in the order in which they are read. */
export const criterionTexts = ['title', 'question', 'legalBasis', 'evidence'] as const;

/** Outcomes that every framework names: the rules of the platform can end in them whatever the criteria. */
export const requiredOutcomes = ['no_agreed_rating', 'insufficient_information'] as const;

/** Basis points in the whole. */
export const wholeBp = 10_000;

/** Levels of every scale, ascending. */
export const levels = [1, 2, 3, 4, 5] as const;

import { ceilTimes, compareFractions, fraction, type Fraction, subtract } from './fraction';
import type { Category, NotationBounds, Quorum, RatingRules } from './rating-rules';

/** Slack of section 9.4 on a member's score. */
const SCORE_SLACK = fraction(1, 10n ** 9n);

export type RatingStatus = 'rated' | 'no_quorum' | 'threshold_undetermined' | 'threshold_not_met';
export type NotationLevel = 'unanimous' | 'substantial_majority' | 'majority' | 'minority';

export interface ThresholdCount {
  readonly criterion: string;
  /** Members who scored the criterion. */
  readonly n: number;
  /** Of these, members at or above the level asked for. */
  readonly met: number;
}
export interface ThresholdOutcome extends ThresholdCount {
  /** Null when nobody scored it. */
  readonly result: boolean | null;
}
export interface FloorCount {
  readonly criterion: string;
  readonly floor: number;
  /** Lower median of the counted scores, null when nobody scored it. */
  readonly lowerMiddle: number | null;
}
export interface FloorOutcome extends FloorCount {
  readonly result: 'kept' | 'missed' | 'no_scores';
}
export interface Notation {
  readonly category: string;
  readonly votes: number;
  readonly level: NotationLevel;
}
export interface Votes {
  /** Votes per category, best first, zeros kept. */
  readonly counts: readonly { readonly category: string; readonly votes: number }[];
  readonly category: string | null;
  readonly notation: readonly Notation[];
  readonly evenlyDivided: boolean;
}

export interface RatingInput {
  readonly panel: number;
  readonly eligible: number;
  /** Valid composite scores of eligible members, in any order. */
  readonly scores: readonly Fraction[];
  readonly thresholds: readonly ThresholdCount[];
  readonly floors: readonly FloorCount[];
}

export interface RatingDecision {
  readonly status: RatingStatus;
  readonly rating: string | null;
  readonly required: number;
  readonly valid: number;
  /** Null without quorum: then nothing else is decided. */
  readonly thresholds: readonly ThresholdOutcome[] | null;
  readonly votes: Votes | null;
  readonly floors: readonly FloorOutcome[] | null;
}

/**
 * Rating of one candidate by the rules of section 9: quorum, then thresholds, then the lower median of the members'
 * votes, then floors, which can lower a rating and never raise it. A threshold nobody scored comes before one that is
 * not met: the panel then lacks the material to say either.
 */
export function decideRating(input: RatingInput, rules: RatingRules): RatingDecision {
  const required = requiredMembers(rules.quorum, input.panel, input.eligible);
  const valid = input.scores.length;
  if (valid < required) {
    return { status: 'no_quorum', rating: null, required, valid, thresholds: null, votes: null, floors: null };
  }
  const thresholds = input.thresholds.map((count, index) => thresholdOutcome(count, rules.thresholds[index]?.share));
  const votes = countVotes(input.scores, rules.categories, rules.notation);
  const floors = input.floors.map(floorOutcome);
  const status = statusOf(thresholds);
  return { status, rating: ratingOf(status, votes, floors, rules), required, valid, thresholds, votes, floors };
}

/** max(min, ⌈share × base⌉), section 9.2. */
export function requiredMembers(quorum: Quorum, panel: number, eligible: number): number {
  return Math.max(quorum.min, ceilTimes(quorum.share, quorum.base === 'panel' ? panel : eligible));
}

function thresholdOutcome(count: ThresholdCount, share: Fraction | undefined): ThresholdOutcome {
  if (count.n === 0 || share === undefined) return { ...count, result: null };
  return { ...count, result: compareFractions(fraction(count.met, count.n), share) >= 0 };
}

function floorOutcome(count: FloorCount): FloorOutcome {
  if (count.lowerMiddle === null) return { ...count, result: 'no_scores' };
  return { ...count, result: count.lowerMiddle < count.floor ? 'missed' : 'kept' };
}

function statusOf(thresholds: readonly ThresholdOutcome[]): RatingStatus {
  if (thresholds.some(({ result }) => result === null)) return 'threshold_undetermined';
  return thresholds.some(({ result }) => result === false) ? 'threshold_not_met' : 'rated';
}

function ratingOf(
  status: RatingStatus,
  votes: Votes,
  floors: readonly FloorOutcome[],
  { categories, floorCategory }: RatingRules,
): string | null {
  if (status === 'threshold_undetermined') return null;
  if (status === 'threshold_not_met') return categories.at(-1)?.code ?? null;
  if (floorCategory === null || !floors.some(({ result }) => result === 'missed')) return votes.category;
  const place = (code: string | null): number => categories.findIndex((category) => category.code === code);
  return place(votes.category) < place(floorCategory) ? floorCategory : votes.category;
}

/**
 * Section 9.4 and 9.5. Each score votes for the first category that it reaches; the result is the lower median of the
 * votes from worst to best, so that an even split goes to the more cautious category.
 */
export function countVotes(
  scores: readonly Fraction[],
  categories: readonly Category[],
  bounds: NotationBounds,
): Votes {
  const votes = new Array<number>(categories.length).fill(0);
  for (const score of scores) {
    const place = categoryOf(score, categories);
    votes[place] = (votes[place] ?? 0) + 1;
  }
  const counts = categories.map(({ code }, place) => ({ category: code, votes: votes[place] ?? 0 }));
  const n = scores.length;
  const notation = counts
    .filter((count) => count.votes > 0)
    .map((count) => ({ ...count, level: notationLevel(count.votes, n, bounds) }));
  return {
    counts,
    category: lowerMedian(counts, n),
    notation,
    evenlyDivided: n > 0 && !counts.some((count) => 2 * count.votes > n),
  };
}

/** Notation of `votes` out of `n`; modelled on the American Bar Association's, the bounds are the rules'. */
export function notationLevel(votes: number, n: number, bounds: NotationBounds): NotationLevel {
  if (votes === n) return 'unanimous';
  const share = fraction(votes, n);
  if (compareFractions(share, bounds.substantialMajority) >= 0) return 'substantial_majority';
  return compareFractions(share, bounds.majority) > 0 ? 'majority' : 'minority';
}

function categoryOf(score: Fraction, categories: readonly Category[]): number {
  const reached = categories.findIndex(
    ({ minScore }) => minScore !== null && compareFractions(score, subtract(minScore, SCORE_SLACK)) >= 0,
  );
  return reached === -1 ? categories.length - 1 : reached;
}

function lowerMedian(counts: Votes['counts'], n: number): string | null {
  if (n === 0) return null;
  let passed = 0;
  const middle = Math.floor((n - 1) / 2);
  return [...counts].reverse().find(({ votes }) => (passed += votes) > middle)?.category ?? null;
}

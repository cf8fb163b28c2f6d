import { LocalizedText } from '../../common/text/localized-text';

/* A result as the candidate reads it beforehand and the public afterwards. Nothing else of it is ever shown. */

/** One criterion of a published assessment. Counts only from five scores on, middle scores only from three on (S48). */
export interface PublicCriterionResult {
  code: string;
  statement: LocalizedText;
  /** Scores counted; null below three. */
  scores: number | null;
  middle: { lower: number; upper: number } | null;
  counts: [number, number, number, number, number] | null;
  notEnough: number | null;
  agreement: 'close' | 'some_spread' | 'divided' | 'too_few';
}

export interface PublicVote {
  agree: number;
  disagree: number;
  abstain: number;
  notation: 'unanimous' | 'substantial_majority' | 'majority' | 'minority';
}

export interface PublicReply {
  choice: 'replied' | 'declined' | 'none';
  text: string | null;
  language: string | null;
  receivedAt: string | null;
  panelResponse: LocalizedText | null;
}

export interface PublicAssessment {
  frameworkId: string;
  /** Category or outcome code. */
  grade: string;
  indicated: string;
  /** Why the finding differs from the indicated rating; null when it does not. */
  differenceReason: LocalizedText | null;
  reasons: LocalizedText;
  vote: PublicVote | null;
  /** Members whose assessment counted, and of how many. */
  counted: number;
  panelSize: number;
  /** From five counted assessments on: how many members' scores indicated each category, best first. */
  indications: { code: string; members: number }[] | null;
  steppedAside: { name: string; category: 'nationality' | 'professional' | 'personal' | 'other' }[];
  criteria: PublicCriterionResult[];
  /** True in a version computed anew after a recusal: the numbers of the version before are not repeated (S48). */
  isWithheld: boolean;
  /** The rule steps that led to the indicated rating, as typed steps of `aggregation`. */
  trace: unknown[];
  methodVersion: string;
  opinions: { member: string; text: LocalizedText }[];
  reply: PublicReply;
  adoptedOn: string;
}

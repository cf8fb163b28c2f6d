import type { Language } from '../../common/text/language';
import type { CandidateSlug, CriterionCode, FactKind, LocalizedText, MemberKey } from './types';

export type ReviewPhase = 'draft' | 'open' | 'closed' | 'deliberation' | 'reply' | 'sealed' | 'released' | 'archived';

/** What a candidate's page and the panel's pages can be judged by; every one of them occurs in the example. */
export const SHOWN_STATES = [
  'not_started',
  'draft',
  'submitted',
  'recused',
  'deliberation',
  'reply',
  'no_agreed_rating',
  'released',
  'corrected',
  'withdrawn',
] as const;
export type ShownState = (typeof SHOWN_STATES)[number];

export type RatingCategory = 'highly_qualified' | 'qualified' | 'formally_qualified' | 'not_shown_to_be_qualified';
export type Ballot = 'agree' | 'disagree' | 'abstain';
export type RecusalCategory = 'nationality' | 'professional' | 'personal' | 'other';

export interface DemoRecusal {
  member: MemberKey;
  category: RecusalCategory;
  /** Sealed for the chair; the public reads the category alone. */
  reason: LocalizedText;
  day: number;
}

/** Raw material of the score generator: where scores centre (1 to 5), how far they spread, how often one is missing. */
export interface Quality {
  seed: number;
  base: Readonly<Record<CriterionCode, number>>;
  /** Half-width of the noise around the base, in steps of the scale. */
  spread: number;
  /** Another spread for the criteria named, where members read the material differently. */
  spreadOf?: Readonly<Partial<Record<CriterionCode, number>>>;
  /** Chance, per criterion, that a member finds too little to score; 0 where not named. */
  missing?: Readonly<Partial<Record<CriterionCode, number>>>;
}

/** How far a member has come; members not named have submitted once the phase is past `open`. */
export interface Progress {
  state: 'not_started' | 'draft' | 'submitted';
  /** Drafts only: how many criteria, in framework order, hold a score so far. */
  scored?: number;
}

/** One score changed after the meeting, with the reason given; both scores are kept. */
export interface ScoreChange {
  member: MemberKey;
  criterion: CriterionCode;
  step: 1 | -1;
  reason: LocalizedText;
}

export interface DemoProposal {
  category: RatingCategory;
  reasons: LocalizedText;
  /** Demanded where the category differs from the indicated rating. */
  differsBecause?: LocalizedText;
  day: number;
  votes: Readonly<Partial<Record<MemberKey, Ballot>>>;
  outcome: 'adopted' | 'not_adopted' | 'open';
}

/** A factual error that the candidate reports in the draft, at the passage on a criterion. */
export interface DemoErrorReport {
  criterion: CriterionCode;
  day: number;
  language: Language;
  text: string;
  answer?: { day: number; outcome: 'corrected' | 'stands'; text: string };
}

export interface DemoReply {
  receivedDay: number;
  text: LocalizedText;
  whatThePanelDid: LocalizedText;
}

export interface DemoCorrection {
  day: number;
  fact: FactKind;
  was: LocalizedText;
  is: LocalizedText;
  source: LocalizedText;
  reason: LocalizedText;
}

export interface DemoScenario {
  slug: CandidateSlug;
  shows: readonly ShownState[];
  phase: ReviewPhase;
  quality: Quality;
  recusals: readonly DemoRecusal[];
  progress?: Readonly<Partial<Record<MemberKey, Progress>>>;
  scoreChanges?: readonly ScoreChange[];
  statements?: Readonly<Record<CriterionCode, LocalizedText>>;
  proposals: readonly DemoProposal[];
  separateOpinions?: readonly { member: MemberKey; day: number; text: LocalizedText }[];
  reply?: DemoReply;
  errors?: readonly DemoErrorReport[];
  correction?: DemoCorrection;
  withdrawal?: { by: 'candidate' | 'state'; day: number; notice: LocalizedText };
}

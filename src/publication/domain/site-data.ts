import { LocalizedText } from '../../common/text/localized-text';
import { PublicAssessment } from '../../deliberation';
import { PublicAnswers } from './public-answers';
import { PublicProof } from './public-proof';

export { PublicAssessment, PublicCriterionResult, PublicReply, PublicVote } from '../../deliberation';
export { AnswerStanding, PublicAnswer, PublicAnswerBody, PublicAnswers, PublicTranslation } from './public-answers';
export { SitePage } from './site-page';

/*
 * What the public site is rendered from. Everything public stands here and nothing else: a page function that needs
 * more asks for a field here, so that one look at this file tells what can ever be shown.
 */

/** One thing stated about a person, State or election, with where it comes from. */
export interface PublicFact {
  kind: string;
  value: LocalizedText;
  source: LocalizedText | null;
  asOf: string | null;
  confidence: 'verified' | 'recalled';
}

export interface PublicCategory {
  code: string;
  name: LocalizedText;
  meaning: LocalizedText;
  /** Bars filled in the badge, 1 to 4; null for outcomes beside the categories. */
  position: number | null;
}

export interface PublicCriterion {
  code: string;
  kind: 'threshold' | 'scored';
  title: LocalizedText;
  question: LocalizedText;
  legalBasis: LocalizedText;
  evidence: LocalizedText;
  weightBp: number;
  floor: number | null;
  scale: { value: number; label: LocalizedText; descriptor: LocalizedText }[];
}

export interface PublicFramework {
  id: string;
  post: string;
  name: LocalizedText;
  number: number;
  publishedAt: string;
  contentHash: string;
  criteria: PublicCriterion[];
  categories: PublicCategory[];
}

export interface PublicDocument {
  title: LocalizedText;
  source: LocalizedText;
  dated: string | null;
  language: string;
}

export interface PublicRevision {
  number: number;
  kind: 'first' | 'correction' | 'notice';
  releasedAt: string;
  reason: LocalizedText | null;
  contentHash: string;
}

/** State in public words: nothing that hints at a direction while work is under way. */
export type PublicStatus =
  'rated' | 'no_agreed_rating' | 'insufficient_information' | 'in_progress' | 'none' | 'not_assessed' | 'withdrawn';

/** What a candidate card shows. */
export interface PublicCandidate {
  slug: string;
  name: string;
  sortName: string;
  initials: string;
  /** ISO 3166-1 alpha-3. For a seat of a State the candidate is the State itself. */
  nominatingState: string | null;
  nationality: string | null;
  region: string | null;
  list: 'A' | 'B' | null;
  gender: 'F' | 'M' | 'X' | null;
  status: PublicStatus;
  category: PublicCategory | null;
  hasReply: boolean;
  withdrawnOn: string | null;
  elected: boolean | null;
  electedInRound: number | null;
  votesByRound: { round: number; votes: number }[];
  isCorrected: boolean;
}

/** The whole profile of one candidate; `revision` content is this, frozen. */
export interface PublicProfile {
  schema: 'open-bench/profile/1';
  electionSlug: string;
  candidate: PublicCandidate;
  facts: PublicFact[];
  assessment: PublicAssessment | null;
  /** When an assessment is expected, before there is one. */
  expectedOn: string | null;
  documents: PublicDocument[];
  /** Of the questionnaire; null before the release, and where candidates are asked nothing. */
  answers: PublicAnswers | null;
  /** Of the questionnaire to the State that nominated; null as above, and where no State did. */
  stateAnswers: PublicAnswers | null;
  revision: PublicRevision | null;
  history: PublicRevision[];
  /** Kept where the assessment was published before the candidate withdrew. */
  withdrawal: { on: string; by: LocalizedText } | null;
}

export interface PublicRound {
  round: number;
  contest: string | null;
  date: string | null;
  valid: number | null;
  required: number | null;
  elected: string[] | null;
  confidence: 'verified' | 'recalled';
}

export interface PublicBenchGroup {
  group: 'list_a' | 'list_b' | 'female' | 'male' | 'AFR' | 'APG' | 'EEG' | 'GRULAC' | 'WEOG';
  continuing: number | null;
  minimum: number;
  candidates: number;
}

export interface PublicElection {
  slug: string;
  post: string;
  kind: 'ordinary' | 'vacancy';
  title: LocalizedText;
  session: LocalizedText | null;
  place: LocalizedText | null;
  seats: number;
  /** Most that is known of the date: day, month or year. */
  when: string;
  nominationStartsOn: string | null;
  nominationEndsOn: string | null;
  voteStartsOn: string | null;
  voteEndsOn: string | null;
  state: 'announced' | 'nomination' | 'assessment' | 'vote' | 'over';
  /** True where this site's panel assesses the candidates. */
  isAssessed: boolean;
  /** True where every person and score is invented. */
  isExample: boolean;
  frameworkId: string | null;
  facts: PublicFact[];
  rounds: PublicRound[];
  bench: PublicBenchGroup[];
  continuingJudges: number | null;
  candidateListComplete: boolean;
  candidates: PublicCandidate[];
  timeline: {
    on: string;
    what: 'nominations_open' | 'nominations_close' | 'scoring_opens' | 'scoring_closes' | 'vote_starts' | 'vote_ends';
  }[];
}

/** One published question. Whether its answer is published too is said; the answer itself stands elsewhere. */
export interface PublicQuestion {
  code: string;
  /** Under which people read it: from 1 through all sections. */
  number: number;
  kind: string;
  prompt: LocalizedText;
  guidance: LocalizedText | null;
  followUp: LocalizedText | null;
  options: LocalizedText[];
  columns: LocalizedText[];
  required: boolean;
  visibility: 'published' | 'panel' | 'choice';
  wordLimit: number | null;
  /** Number of the question on whose answer it depends. */
  dependsOn: number | null;
  criteria: string[];
}

/** The questions in force that an election asks its candidates, or the States that nominate them. */
export interface PublicQuestionnaire {
  electionSlug: string;
  respondent: 'candidate' | 'state';
  number: number;
  publishedAt: string;
  contentHash: string;
  title: LocalizedText;
  lead: LocalizedText;
  sections: { title: LocalizedText; guidance: LocalizedText | null; questions: PublicQuestion[] }[];
}

export interface PublicMember {
  slug: string;
  name: string;
  seat: 'member' | 'chair' | 'deputy';
  nationality: string;
  biography: LocalizedText;
  from: string;
  until: string | null;
  /** Of published assessments alone, the newest first. */
  steppedAsideFrom: { candidate: string; candidateSlug: string; electionSlug: string; category: string; on: string }[];
}

export interface PublicCorrection {
  electionSlug: string;
  candidateSlug: string;
  name: string;
  revision: PublicRevision;
}

/** One state of the whole site. Profiles and their older revisions are listed beside, by path. */
export interface SiteData {
  schema: 'open-bench/site/1';
  /** Instant at which the data were gathered; pages print it as their date. */
  asOf: string;
  siteName: string;
  isExample: boolean;
  publicUrl: string;
  /** Mail address for readers who find an error. */
  contact: string | null;
  /** PEM of the Ed25519 key that signs revisions. */
  publicKey: string;
  elections: PublicElection[];
  frameworks: PublicFramework[];
  questionnaires: PublicQuestionnaire[];
  profiles: PublicProfile[];
  /** Every released revision with its frozen content, for `/v{n}` and `/history`. */
  revisions: ({ electionSlug: string; candidateSlug: string; profile: PublicProfile } & PublicProof)[];
  members: PublicMember[];
  corrections: PublicCorrection[];
}

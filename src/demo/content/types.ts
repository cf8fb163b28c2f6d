import type { LocalizedText as AnyLocalizedText } from '../../common/text/localized-text';

/** Shapes of the example election's content. Everything typed here is invented. */

/** A text of `common/text` that exists in English and in French, both of them. */
export interface LocalizedText extends AnyLocalizedText {
  original: 'en' | 'fr';
  texts: { en: string; fr: string };
}

export const CRITERIA = [
  'JDG-CHAR',
  'JDG-ELIG',
  'JDG-LIST',
  'JDG-TRIAL',
  'JDG-IND',
  'JDG-SPEC',
  'JDG-LANG',
  'JDG-COLL',
] as const;
export type CriterionCode = (typeof CRITERIA)[number];

export const CANDIDATE_SLUGS = [
  'adeyinka-cole',
  'alencastro-viana',
  'asante-mensimah',
  'faaolesa',
  'han-seo-yeon',
  'petrovacki',
  'quiroga-paz',
  'rahimzoda',
  'rakotozafy',
  'solvang-dahl',
  'vermeulen-roche',
  'wieliczko',
] as const;
export type CandidateSlug = (typeof CANDIDATE_SLUGS)[number];

export const MEMBER_KEYS = [
  'mokoena-brandt',
  'quintrel-larranaga',
  'ben-mlouka',
  'dioumassy',
  'ilves',
  'lindqvist-moreau',
  'minegishi',
  'sobieraj-lange',
  'tregarthen-oakes',
] as const;
export type MemberKey = (typeof MEMBER_KEYS)[number];

export type FactKind =
  | 'born'
  | 'present_post'
  | 'earlier_posts'
  | 'education'
  | 'languages'
  | 'court_experience'
  | 'international_work'
  | 'publications'
  | 'full_time_from'
  | 'questionnaire'
  | 'interview';

export interface DemoFact {
  kind: FactKind;
  value: LocalizedText;
  source: LocalizedText;
  confidence: 'verified';
  asOfDaysBeforeToday: number;
}

export type NominationRoute = 'highest_judicial_offices' | 'icj_procedure';

export interface DemoNomination {
  route: NominationRoute;
  receivedDaysBeforeToday: number;
}

/** A numbered passage; `criteria` names the criteria it bears on, so that a reason can rely on it. */
export interface Passage {
  number: number;
  criteria: readonly CriterionCode[];
  text: LocalizedText;
}

export type DocumentKind =
  | 'statement_of_qualifications'
  | 'curriculum_vitae'
  | 'judgment'
  | 'publication'
  | 'references'
  | 'interview'
  | 'answers'
  | 'public_record'
  | 'orders';

/** A day of the calendar ("2017-05-11"), or a number of days before the database is made. */
export type Dated = { on: string } | { daysBeforeToday: number };

export interface DemoDocument {
  key: string;
  kind: DocumentKind;
  title: LocalizedText;
  source: LocalizedText;
  dated: Dated;
  visibility: 'published' | 'panel';
  passages: readonly Passage[];
}

export interface DemoCandidate {
  slug: CandidateSlug;
  name: { display: string; family: string; given: string; sortKey: string };
  nominatingState: string;
  nationality: string;
  region: 'AFR' | 'APG' | 'EEG' | 'GRULAC' | 'WEOG';
  list: 'A' | 'B';
  gender: 'F' | 'M';
  /** Language in which the candidate wrote to the panel. */
  language: 'en' | 'fr';
  nomination: DemoNomination;
  facts: readonly DemoFact[];
  documents: readonly DemoDocument[];
}

export interface DemoMember {
  key: MemberKey;
  name: string;
  email: string;
  role: 'chair' | 'deputy' | 'member';
  nationality: string;
  timeZone: string;
  language: 'en' | 'fr';
  background: LocalizedText;
  biography: LocalizedText;
}

export interface DemoStaff {
  key: string;
  name: string;
  email: string;
  role: 'secretariat' | 'administrator';
  timeZone: string;
  language: 'en' | 'fr';
  post: LocalizedText;
}

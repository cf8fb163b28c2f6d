import type { Language } from '../../common/text/language';
import type { LocalizedText } from '../../common/text/localized-text';

export const candidacyStatuses = ['nominated', 'withdrawn', 'elected', 'not_elected'] as const;
export type CandidacyStatus = (typeof candidacyStatuses)[number];

/**
 * How the candidate was put forward. Judges: the procedure of the State's highest judicial offices or the one for candidates
 * to the International Court of Justice, Rome Statute art. 36(4)(a).
 */
export const nominationRoutes = [
  'highest_judicial_offices',
  'icj_procedure',
  'nomination',
  'proposal',
  'consultation',
] as const;
export type NominationRoute = (typeof nominationRoutes)[number];

export interface WithdrawalRead {
  /** null: not known, in past elections only. */
  readonly on: string | null;
  readonly by: 'state' | 'candidate' | null;
  readonly note: LocalizedText | null;
}

export interface CandidacyRead {
  readonly id: string;
  readonly electionId: string;
  readonly slug: string;
  /** null: a State stands, not a person. */
  readonly personId: string | null;
  readonly stateCode: string | null;
  /** The person's name; a State's name in the original language of the table of States. */
  readonly name: string;
  readonly sortName: string;
  readonly initials: string;
  readonly nameForms: readonly string[];
  readonly gender: 'F' | 'M' | null;
  readonly list: 'A' | 'B' | null;
  readonly contest: string;
  readonly nationality: string | null;
  readonly nominatingState: string | null;
  readonly nominationRoute: NominationRoute | null;
  readonly nominatedOn: string | null;
  readonly region: 'AFR' | 'APG' | 'EEG' | 'GRULAC' | 'WEOG' | null;
  readonly status: CandidacyStatus;
  readonly confidence: 'verified' | 'recalled' | 'unverified';
  readonly withdrawal: WithdrawalRead | null;
  readonly rev: number;
}

export const evidenceKinds = ['document', 'interview'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** A file that was sent with an answer. */
export interface PassageFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
  /** Whether the panel may have it: not with an answer that was amended since. */
  readonly isOffered: boolean;
}

/** The question that a passage answers. */
export interface PassageQuestion {
  readonly prompt: LocalizedText;
  readonly visibility: 'published' | 'panel';
  readonly criterionCodes: readonly string[];
  /** Languages into which the answer was translated. */
  readonly translatedInto: readonly Language[];
  readonly files: readonly PassageFile[];
}

export interface PassageRead {
  readonly number: number;
  readonly text: LocalizedText;
  /** Null in documents: only answers have one. */
  readonly question: PassageQuestion | null;
}

export interface EvidenceRead {
  readonly id: string;
  readonly candidacyId: string;
  readonly title: LocalizedText;
  readonly source: LocalizedText;
  readonly dated: string | null;
  readonly visibility: 'published' | 'panel';
  readonly language: Language;
  readonly kind: EvidenceKind;
  /** Where the whole of it can be seen or heard. */
  readonly link: string | null;
  /** Codes of the criteria on which it bears, as staff entered them. */
  readonly criterionCodes: readonly string[];
  readonly passages: readonly PassageRead[];
  /** Words of all passages together, for reading times. */
  readonly words: number;
  readonly isRemoved: boolean;
  readonly rev: number;
}

import type { Confidence, FactValue } from '../../common/facts';
import type { LocalizedText } from '../../common/text/localized-text';

export const factSubjects = ['person', 'candidacy', 'election', 'round', 'state', 'panel_member'] as const;
export type FactSubjectKind = (typeof factSubjects)[number];

/** One statement that a profile or an election page makes, with where it comes from. */
export interface FactRead {
  readonly id: string;
  readonly subjectKind: FactSubjectKind;
  readonly subjectId: string;
  /** What is stated: `born`, `present_post`, `votes_by_round`. Its label is `factTerm`. */
  readonly kind: string;
  /** The statement in words of every offered language. */
  readonly value: LocalizedText;
  /** The statement as it was recorded: a text, or a code, number or table of the reference data. */
  readonly recorded: FactValue;
  readonly source: LocalizedText;
  /** False: no work is cited, and `source` says so. */
  readonly isCited: boolean;
  /** Day, month or year to which the statement refers. */
  readonly asOf: string | null;
  readonly confidence: Confidence;
  /** Codes of the criteria on which it bears, as staff ticked them; for the panel alone. */
  readonly criterionCodes: readonly string[];
  readonly position: number;
}

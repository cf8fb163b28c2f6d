import type { LocalizedText } from '../../common/text/localized-text';

/** How sure a fact is: seen in a source, known from memory of the document named, or doubtful. The last is never published. */
export const confidences = ['verified', 'recalled', 'unverified'] as const;
export type Confidence = (typeof confidences)[number];

export const factSubjects = ['person', 'candidacy', 'election', 'round', 'state', 'panel_member'] as const;
export type FactSubject = (typeof factSubjects)[number];

/** One statement that a profile or an election page makes, with where it comes from. */
export interface FactRead {
  readonly id: string;
  readonly subjectKind: FactSubject;
  readonly subjectId: string;
  readonly kind: string;
  readonly value: LocalizedText;
  readonly source: LocalizedText;
  /** Day, month or year to which the statement refers; null where it does not age. */
  readonly asOf: string | null;
  readonly confidence: Confidence;
  readonly position: number;
}

/** Only what was seen, or is remembered of a named document, may stand on a public page. */
export function isPublishable(fact: { readonly confidence: Confidence }): boolean {
  return fact.confidence !== 'unverified';
}

import { nameBasedId } from '../ids/name-based-id';
import type { LocalizedText } from '../text/localized-text';

/**
 * How far a fact can be relied on. `verified`: seen in a source; `recalled`: from memory, no source seen;
 * `unverified`: doubtful, for staff alone and never published.
 */
export type Confidence = 'verified' | 'recalled' | 'unverified';

export type FactValue =
  | string
  | number
  | boolean
  | LocalizedText
  | readonly (FactValue | null)[]
  | { readonly [part: string]: FactValue | null };

/** One statement about something, with where it comes from. What is not known has no fact. */
export interface Fact {
  readonly id: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** What is stated, in snake_case: `nationality`, `votes_by_round`, `note`. */
  readonly kind: string;
  readonly value: FactValue;
  /** Works cited, separated by '; '. Null = stated from memory. */
  readonly source: string | null;
  /** The day, month or year for which it is stated, as an ISO prefix. */
  readonly asOf: string;
  readonly confidence: Confidence;
}

/** What a collection of facts is about and what holds where a statement says nothing else. */
export interface FactSubject {
  readonly kind: string;
  readonly id: string;
  readonly asOf: string;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

export interface Statement {
  readonly kind: string;
  readonly value: FactValue | null;
  readonly confidence?: Confidence;
  /** Named only where they differ from the subject's. */
  readonly sources?: readonly string[];
}

/**
 * Turns statements about one subject into facts, in their order.
 *
 * @returns one fact for each statement whose value is known. Ids follow from subject, kind and position among equals, so that
 *   the same statements give the same ids again. A statement that is only recalled does not borrow the subject's sources.
 */
export function factsAbout(subject: FactSubject, statements: readonly Statement[]): Fact[] {
  const seen = new Map<string, number>();
  return statements.flatMap(({ kind, value, confidence = subject.confidence, sources }) => {
    if (value === null) return [];
    const position = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, position);
    const cited = sources ?? (confidence === 'verified' ? subject.sources : []);
    return {
      id: nameBasedId('fact', subject.kind, subject.id, kind, String(position)),
      subjectKind: subject.kind,
      subjectId: subject.id,
      kind,
      value,
      source: cited.length === 0 ? null : cited.join('; '),
      asOf: subject.asOf,
      confidence,
    };
  });
}

/** May the public read this fact? (Design notes: a fact marked unverified is not published.) */
export function isPublishable(fact: Pick<Fact, 'confidence'>): boolean {
  return fact.confidence !== 'unverified';
}

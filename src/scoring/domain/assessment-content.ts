/** One numbered passage of one document of the dossier. */
export interface EvidenceReference {
  evidenceId: string;
  passage: number;
}

/** What a member says on one criterion. `insufficient` and a value exclude each other; neither means not scored yet. */
export interface Rating {
  /** 1 to 5, or null. */
  value: number | null;
  /** "Not enough to score": no score, which is not a low one. */
  insufficient: boolean;
  reason: string;
  evidence: EvidenceReference[];
}

/** Ratings by criterion code. A criterion that was never touched has no entry. */
export interface AssessmentContent {
  ratings: Record<string, Rating>;
}

export const BLANK: Rating = { value: null, insufficient: false, reason: '', evidence: [] };
const LEVELS = [1, 2, 3, 4, 5];

export function ratingOn(content: AssessmentContent, criterion: string): Rating {
  return Object.hasOwn(content.ratings, criterion) ? (content.ratings[criterion] ?? BLANK) : BLANK;
}

/** Whether the member has said something on the scale: a score or "not enough to score". */
export function isScored(rating: Rating): boolean {
  return rating.insufficient || rating.value !== null;
}

export function sameRating(a: Rating, b: Rating): boolean {
  return (
    a.value === b.value &&
    a.insufficient === b.insufficient &&
    a.reason === b.reason &&
    sameEvidence(a.evidence, b.evidence)
  );
}

/** Order and repetition do not matter: a passage is relied on or it is not. */
export function sameEvidence(a: EvidenceReference[], b: EvidenceReference[]): boolean {
  return distinct(a).map(referenceKey).join() === distinct(b).map(referenceKey).join();
}

/** Each passage once, in the order of documents' ids and passage numbers. */
export function distinct(evidence: EvidenceReference[]): EvidenceReference[] {
  const byKey = new Map(evidence.map((reference) => [referenceKey(reference), reference]));
  const compare = (a: EvidenceReference, b: EvidenceReference) =>
    a.evidenceId === b.evidenceId ? a.passage - b.passage : a.evidenceId < b.evidenceId ? -1 : 1;
  return [...byKey.values()].sort(compare);
}

/** `<document id>.<passage>`, as forms and links carry it. */
export function referenceKey({ evidenceId, passage }: EvidenceReference): string {
  return `${evidenceId}.${passage}`;
}

/** Reads what `referenceKey` wrote; null for anything else. */
export function referenceFrom(key: string): EvidenceReference | null {
  const found = /^([0-9a-f-]{36})\.([1-9]\d{0,4})$/.exec(key);
  return found ? { evidenceId: found[1] ?? '', passage: Number(found[2]) } : null;
}

/**
 * A rating in its one lawful form: a level of the scale or none, never beside "not enough to score"; passages once each.
 * Throws RangeError for a value that is no level of the scale.
 */
export function ratingOf(parts: Rating): Rating {
  const { value, insufficient, reason, evidence } = parts;
  if (value !== null && !LEVELS.includes(value)) throw new RangeError(`${value} is no level of the scale`);
  return { value: insufficient ? null : value, insufficient, reason, evidence: distinct(evidence) };
}

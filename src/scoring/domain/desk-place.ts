/** Where a member is at the desk of one candidate. */
export interface DeskPlace {
  criterion: string;
  /** A document's id, `facts`, `search` or `` for the first document. */
  document: string;
  /** The passage read last; 0 where none is known. */
  passage: number;
}

export function samePlace(a: DeskPlace, b: DeskPlace): boolean {
  return a.criterion === b.criterion && a.document === b.document && a.passage === b.passage;
}

/** The place as far as it still exists: criteria and documents may have gone since. Null where the criterion is gone. */
export function placeWithin(
  place: DeskPlace | null,
  criteria: readonly string[],
  documents: readonly { id: string; passages: readonly { number: number }[] }[],
): DeskPlace | null {
  if (!place || !criteria.includes(place.criterion)) return null;
  const document = documents.find(({ id }) => id === place.document);
  if (!document) return { criterion: place.criterion, document: place.document === 'facts' ? 'facts' : '', passage: 0 };
  const hasPassage = document.passages.some(({ number }) => number === place.passage);
  return hasPassage ? place : { ...place, passage: 0 };
}

import { referenceFrom } from './assessment-content';

/** The place of the note on the candidate; notes on passages stand at `<document>.<passage>`. */
export const CANDIDATE = 'candidate';

/** The reader's own notes that say something, by place. */
export type OwnNotes = ReadonlyMap<string, string>;

/** A note as it is sealed: the text, and which save it comes from. */
export interface NoteContent {
  text: string;
  tab: string;
  seq: number;
}

export interface NoteSave {
  text: string;
  /** Revision that the page was made from, or that its last save made; 0 for a note not written yet. */
  rev: number;
  tab: string;
  /** Counts the saves of one page; null where no script counts. */
  seq: number | null;
}

export type NoteOutcome =
  | { kind: 'saved'; content: NoteContent; rev: number }
  | { kind: 'unchanged'; rev: number }
  | { kind: 'outdated'; rev: number }
  | { kind: 'conflict'; rev: number; theirs: string };

export function isNotePlace(place: string): boolean {
  return place === CANDIDATE || referenceFrom(place) !== null;
}

/**
 * What becomes of one save, by the rules of drafts: within one page the sequence number decides, between pages the
 * revision, so that no window overwrites another unseen (R5, R7).
 */
export function applyNote(stored: NoteContent | null, rev: number, save: NoteSave): NoteOutcome {
  const isSamePage = stored !== null && save.seq !== null && stored.tab === save.tab;
  if (isSamePage && save.seq !== null && save.seq <= stored.seq) return { kind: 'outdated', rev };
  if (save.text === (stored?.text ?? '')) return { kind: 'unchanged', rev };
  if (stored !== null && !isSamePage && rev > save.rev) return { kind: 'conflict', rev, theirs: stored.text };
  return { kind: 'saved', rev: rev + 1, content: { text: save.text, tab: save.tab, seq: save.seq ?? 0 } };
}

/** Two windows' texts as one, so that nothing is lost: what is stored first. */
export function bothTexts(theirs: string, mine: string): string {
  return [theirs, mine].filter((text) => text !== '').join('\n\n');
}

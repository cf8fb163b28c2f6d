/** A note is read at the table while people talk, so it has a measure. */
export const MEETING_NOTE_WORDS = 400;

/** What the chair prepares for one review. */
export interface NoteText {
  text: string;
  /** Planned for it; null where the chair planned none. */
  minutes: number | null;
  /** Member id of who wrote it. */
  by: string;
}

export interface StoredNote extends NoteText {
  id: string;
  rev: number;
  changedAt: string;
}

/** What a member wrote who has stepped aside since is withheld, the planned time too (S15). */
export function withheldFrom<T extends NoteText>(note: T, recused: ReadonlySet<string>): T {
  return recused.has(note.by) ? { ...note, text: '', minutes: null } : note;
}

import { Line, Text, Whole } from '../../common/web/form';
import type { NoteSave } from '../domain/private-note';

/** A note for oneself. Empty takes it away. */
export class NoteForm {
  @Text({ max: 20_000, optional: true }) text: string | null;
  @Whole({ min: 0 }) rev: number;
  /** The open page, so that its own saves are told from another window's. */
  @Line({ max: 40 }) tab: string;
  /** Counted up by the script; 0 without it. */
  @Whole({ min: 0, optional: true }) seq: number | null;
  /** Criterion to go back to. */
  @Line({ max: 64, optional: true }) back: string | null;
}

export function noteSaveFrom({ text, rev, tab, seq }: NoteForm): NoteSave {
  return { text: text ?? '', rev, tab, seq: seq ? seq : null };
}

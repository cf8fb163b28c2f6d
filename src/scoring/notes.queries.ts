import { Injectable } from '@nestjs/common';
import { ReadDb } from '../common/persistence';
import { NotesRepository } from './data/notes.repository';
import type { OwnNotes } from './domain/private-note';

interface Seat {
  reviewId: string;
  memberId: string;
}

/** One note as its page needs it; revision 0 and no time where nothing was written yet. */
export interface OwnNote {
  text: string;
  rev: number;
  savedAt: string | null;
}

/** A member's own notes. Asks for one seat's rows only, so that nobody else's can show. */
@Injectable()
export class NotesQueries {
  constructor(
    private readonly readDb: ReadDb,
    private readonly notes: NotesRepository,
  ) {}

  /** Emptied notes are left out. */
  async of(seat: Seat): Promise<OwnNotes> {
    const rows = await this.notes.of(this.readDb.manager, seat);
    return new Map(
      rows.filter(({ content }) => content.text !== '').map(({ place, content }) => [place, content.text]),
    );
  }

  async at(seat: Seat, place: string): Promise<OwnNote> {
    const note = await this.notes.at(this.readDb.manager, seat, place);
    return note
      ? { text: note.content.text, rev: note.rev, savedAt: note.savedAt }
      : { text: '', rev: 0, savedAt: null };
  }
}

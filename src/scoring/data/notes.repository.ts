import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { SealedFields } from '../../common/crypto/sealed-fields';
import { Ids } from '../../common/ids/ids';
import { findRow, findRows, insert, Tx, updateAt } from '../../common/persistence';
import type { NoteContent } from '../domain/private-note';
import { PrivateNote } from './private-note.entity';

interface Seat {
  reviewId: string;
  memberId: string;
}

export interface StoredNote {
  id: string;
  place: string;
  content: NoteContent;
  rev: number;
  savedAt: string;
}

/** Private notes, sealed on the way in and opened on the way out. */
@Injectable()
export class NotesRepository {
  constructor(
    private readonly ids: Ids,
    private readonly sealed: SealedFields,
  ) {}

  async of(db: EntityManager, { reviewId, memberId }: Seat): Promise<StoredNote[]> {
    const rows = await findRows(db, PrivateNote, { review_id: reviewId, member_id: memberId }, ['place']);
    return Promise.all(rows.map((row) => this.opened(db, row)));
  }

  async at(db: EntityManager, { reviewId, memberId }: Seat, place: string): Promise<StoredNote | null> {
    const row = await findRow(db, PrivateNote, { review_id: reviewId, member_id: memberId, place });
    return row ? this.opened(db, row) : null;
  }

  async add(tx: Tx, seat: Seat & { cycleId: string }, place: string, content: NoteContent): Promise<void> {
    const id = this.ids.uuid();
    const sealed = await this.seal(tx, seat.cycleId, id, content);
    const { reviewId: review_id, memberId: member_id } = seat;
    await insert(tx, PrivateNote, { id, review_id, member_id, place, content: sealed, rev: 1, saved_at: tx.now });
  }

  /** Throws StaleEdit when another save has made the next revision. */
  async change(tx: Tx, cycleId: string, note: StoredNote, content: NoteContent): Promise<void> {
    const sealed = await this.seal(tx, cycleId, note.id, content);
    await updateAt(tx, PrivateNote, note.id, note.rev, { content: sealed, saved_at: tx.now });
  }

  private seal(tx: Tx, cycleId: string, id: string, content: NoteContent): Promise<string> {
    return this.sealed.seal(tx, `cycle:${cycleId}`, placeOf(id), JSON.stringify(content));
  }

  private async opened(db: EntityManager, row: PrivateNote): Promise<StoredNote> {
    const plain = await this.sealed.open(db, placeOf(row.id), row.content);
    return {
      id: row.id,
      place: row.place,
      content: JSON.parse(plain) as NoteContent,
      rev: row.rev,
      savedAt: row.saved_at,
    };
  }
}

const placeOf = (id: string) => ({ table: 'private_note', column: 'content', id });

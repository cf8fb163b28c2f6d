import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { SealedFields } from '../../common/crypto/sealed-fields';
import { Ids } from '../../common/ids/ids';
import { insert, Tx, updateAt } from '../../common/persistence';
import type { NoteText, StoredNote } from '../domain/meeting-note';
import type { StoredOrder } from '../domain/running-order';
import { MeetingNote, MeetingOrder } from './meeting.entity';

/** Running orders and notes of meetings, sealed on the way in and opened on the way out. */
@Injectable()
export class MeetingsRepository {
  constructor(
    private readonly ids: Ids,
    private readonly sealed: SealedFields,
  ) {}

  /** Null while nobody has set one. */
  async order(db: EntityManager, cycleId: string): Promise<StoredOrder | null> {
    const row = await db.findOneBy(MeetingOrder, { cycle_id: cycleId });
    if (!row) return null;
    const plain = await this.sealed.open(db, orderAt(row.id), row.content);
    return { id: row.id, reviewIds: JSON.parse(plain) as string[], rev: row.rev };
  }

  /** By review; reviews without a note are left out. */
  async notes(db: EntityManager, reviewIds: string[]): Promise<Map<string, StoredNote>> {
    const rows = await db.findBy(MeetingNote, { review_id: In(reviewIds) });
    const notes = new Map<string, StoredNote>();
    for (const { id, review_id, content, rev, changed_at: changedAt } of rows) {
      const plain = await this.sealed.open(db, noteAt(id), content);
      notes.set(review_id, { ...(JSON.parse(plain) as NoteText), id, rev, changedAt });
    }
    return notes;
  }

  /** Throws StaleEdit when another save has made the next revision. */
  async keepOrder(tx: Tx, cycleId: string, stored: StoredOrder | null, reviewIds: string[]): Promise<void> {
    const id = stored?.id ?? this.ids.uuid();
    const content = await this.sealed.seal(tx, `cycle:${cycleId}`, orderAt(id), JSON.stringify(reviewIds));
    const changes = { content, changed_at: tx.now };
    if (stored) await updateAt(tx, MeetingOrder, id, stored.rev, changes);
    else await insert(tx, MeetingOrder, { id, cycle_id: cycleId, ...changes, rev: 1 });
  }

  /** Throws StaleEdit when another save has made the next revision. */
  async keepNote(
    tx: Tx,
    review: { id: string; cycleId: string },
    stored: StoredNote | null,
    note: NoteText,
  ): Promise<void> {
    const id = stored?.id ?? this.ids.uuid();
    const content = await this.sealed.seal(tx, `cycle:${review.cycleId}`, noteAt(id), JSON.stringify(note));
    const changes = { content, changed_at: tx.now };
    if (stored) await updateAt(tx, MeetingNote, id, stored.rev, changes);
    else await insert(tx, MeetingNote, { id, review_id: review.id, ...changes, rev: 1 });
  }
}

const orderAt = (id: string) => ({ table: 'meeting_order', column: 'content', id });
const noteAt = (id: string) => ({ table: 'meeting_note', column: 'content', id });

import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { RecusalsQueries } from '../../panel';
import { MeetingsRepository } from '../data/meetings.repository';
import { StoredNote, withheldFrom } from '../domain/meeting-note';
import type { StoredOrder } from '../domain/running-order';

/** What was prepared for meetings, without what was written by somebody who has stepped aside since. */
@Injectable()
export class MeetingsQueries {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly recusals: RecusalsQueries,
  ) {}

  /** Null while nobody has set an order. */
  order(db: EntityManager, cycleId: string): Promise<StoredOrder | null> {
    return this.meetings.order(db, cycleId);
  }

  /** By review; reviews without a note are left out. */
  async notes(db: EntityManager, reviewIds: string[]): Promise<Map<string, StoredNote>> {
    const notes = await this.meetings.notes(db, reviewIds);
    const recusals = await this.recusals.inForce([...notes.keys()], db);
    const asideOf = (reviewId: string) =>
      new Set(recusals.filter((recusal) => recusal.reviewId === reviewId).map(({ memberId }) => memberId));
    return new Map([...notes].map(([reviewId, note]) => [reviewId, withheldFrom(note, asideOf(reviewId))]));
  }
}

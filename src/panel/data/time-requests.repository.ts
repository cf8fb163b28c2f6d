import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { SealedFields } from '../../common/crypto/sealed-fields';
import { NotFound } from '../../common/errors';
import { Ids } from '../../common/ids/ids';
import { insert, ReadDb, Tx, updateAt } from '../../common/persistence';
import { TimeRequestState } from '../domain/time-request';
import { Place } from './recusals.repository';
import { TimeRequest } from './time-request.entity';

/** Requests for more time; both texts are sealed with the cycle's key. */
@Injectable()
export class TimeRequestsRepository {
  constructor(
    private readonly ids: Ids,
    private readonly sealed: SealedFields,
    private readonly readDb: ReadDb,
  ) {}

  /** Adds an open request; returns its id. */
  async add(tx: Tx, place: Place, daysAsked: number, reason: string): Promise<string> {
    const id = this.ids.uuid();
    const at = { table: 'time_request', column: 'reason', id };
    const row: TimeRequest = {
      id,
      review_id: place.reviewId,
      member_id: place.memberId,
      state: 'open',
      days_asked: daysAsked,
      reason: await this.sealed.seal(tx, `cycle:${place.cycleId}`, at, reason),
      asked_at: tx.now,
      days_granted: null,
      answer: null,
      decided_by: null,
      decided_at: null,
      rev: 1,
    };
    await insert(tx, TimeRequest, row);
    return id;
  }

  async one(db: EntityManager, id: string): Promise<TimeRequest> {
    const row = await db.findOneBy(TimeRequest, { id });
    if (!row) throw new NotFound();
    return row;
  }

  async decide(
    tx: Tx,
    cycleId: string,
    id: string,
    rev: number,
    decision: { state: TimeRequestState; days: number | null; answer: string },
  ): Promise<void> {
    const at = { table: 'time_request', column: 'answer', id };
    const { state, days, answer } = decision;
    await updateAt(tx, TimeRequest, id, rev, {
      state,
      days_granted: days,
      answer: answer === '' ? null : await this.sealed.seal(tx, `cycle:${cycleId}`, at, answer),
      decided_by: tx.actor.userId,
      decided_at: tx.now,
    });
  }

  /** The sealed texts of one request. */
  async openTexts(id: string, db: EntityManager = this.readDb.manager): Promise<{ reason: string; answer: string }> {
    const row = await this.one(db, id);
    const open = (column: 'reason' | 'answer', text: string) =>
      this.sealed.open(db, { table: 'time_request', column, id }, text);
    return {
      reason: await open('reason', row.reason),
      answer: row.answer === null ? '' : await open('answer', row.answer),
    };
  }
}

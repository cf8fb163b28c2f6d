import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { ReadDb } from '../common/persistence';
import { TimeRequest } from './data/time-request.entity';
import { TimeRequestState } from './domain/time-request';

/** A request without its texts. */
export interface TimeRequestRead {
  id: string;
  reviewId: string;
  memberId: string;
  state: TimeRequestState;
  daysAsked: number;
  daysGranted: number | null;
  askedAt: string;
  decidedAt: string | null;
  rev: number;
}

/** Who asked for more time, and what came of it. Never the texts: those stay sealed. */
@Injectable()
export class TimeRequestsQueries {
  constructor(private readonly readDb: ReadDb) {}

  /** The newest first. */
  async ofReviews(reviewIds: string[], db: EntityManager = this.readDb.manager): Promise<TimeRequestRead[]> {
    const where = { review_id: In(reviewIds) };
    return (await db.find(TimeRequest, { where, order: { asked_at: 'DESC', id: 'ASC' } })).map(timeRequestRead);
  }

  async byIds(ids: string[], db: EntityManager = this.readDb.manager): Promise<TimeRequestRead[]> {
    return (await db.findBy(TimeRequest, { id: In(ids) })).map(timeRequestRead);
  }
}

function timeRequestRead(row: TimeRequest): TimeRequestRead {
  const { id, state, rev } = row;
  return {
    id,
    reviewId: row.review_id,
    memberId: row.member_id,
    state,
    daysAsked: row.days_asked,
    daysGranted: row.days_granted,
    askedAt: row.asked_at,
    decidedAt: row.decided_at,
    rev,
  };
}

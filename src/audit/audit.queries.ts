import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { ReadDb } from '../common/persistence';
import { AuditEvent } from './data/audit-event.entity';
import { ChainedRow } from './domain/chain';

export interface AuditFilter {
  action?: string;
  actorRef?: string;
  objectRef?: string;
  /** Days in UTC, both included. */
  fromDay?: string;
  untilDay?: string;
  /** Rows before this one, newest first. */
  beforeSeq?: number;
}

@Injectable()
export class AuditQueries {
  constructor(private readonly readDb: ReadDb) {}

  /** One page of the log, newest first. */
  async page(filter: AuditFilter, size: number): Promise<ChainedRow[]> {
    const query = this.readDb.manager.createQueryBuilder(AuditEvent, 'event').orderBy('event.seq', 'DESC').limit(size);
    if (filter.action) query.andWhere('event.action = :action', { action: filter.action });
    if (filter.actorRef) query.andWhere('event.actor_ref = :actorRef', { actorRef: filter.actorRef });
    if (filter.objectRef) query.andWhere('event.object_ref = :objectRef', { objectRef: filter.objectRef });
    if (filter.fromDay) query.andWhere('event.at >= :from', { from: filter.fromDay });
    // Every instant of a day begins with the day and sorts before this.
    if (filter.untilDay) query.andWhere('event.at < :until', { until: `${filter.untilDay}U` });
    if (filter.beforeSeq) query.andWhere('event.seq < :beforeSeq', { beforeSeq: filter.beforeSeq });
    return (await query.getMany()).map(chainedRow);
  }

  /** Number of the newest row that records one of these acts; 0 when there is none. */
  async newestOf(actions: readonly string[]): Promise<number> {
    const query = this.readDb.manager.createQueryBuilder(AuditEvent, 'event').select('MAX(event.seq)', 'seq');
    const row = await query
      .where({ action: In([...actions]), outcome: 'done' })
      .getRawOne<{ seq: number | string | null }>();
    return Number(row?.seq ?? 0);
  }

  /** Rows of one thing, oldest first. */
  async of(objectRef: string): Promise<ChainedRow[]> {
    const rows = await this.readDb.manager.find(AuditEvent, {
      where: { object_ref: objectRef },
      order: { seq: 'ASC' },
    });
    return rows.map(chainedRow);
  }

  /** A run of rows in ascending order, for checking the chain. */
  async run(afterSeq: number, size: number, db: EntityManager = this.readDb.manager): Promise<ChainedRow[]> {
    const query = db.createQueryBuilder(AuditEvent, 'event').where('event.seq > :afterSeq', { afterSeq });
    return (await query.orderBy('event.seq', 'ASC').limit(size).getMany()).map(chainedRow);
  }

  async last(db: EntityManager = this.readDb.manager): Promise<ChainedRow | null> {
    const [row] = await db.find(AuditEvent, { order: { seq: 'DESC' }, take: 1 });
    return row ? chainedRow(row) : null;
  }
}

function chainedRow(row: AuditEvent): ChainedRow {
  return {
    seq: row.seq,
    at: row.at,
    actorRef: row.actor_ref,
    action: row.action,
    objectRef: row.object_ref,
    outcome: row.outcome,
    details: row.details,
    prevHash: row.prev_hash,
    hash: row.hash,
  };
}

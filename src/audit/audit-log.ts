import { Injectable } from '@nestjs/common';
import { AuditPort, insert, Tx } from '../common/persistence';
import { AuditEntry } from '../common/persistence/tx';
import { actorRef } from '../policy';
import { Checkpoints } from './checkpoints';
import { AuditEvent, AuditHead } from './data/audit-event.entity';
import { chainHash } from './domain/chain';

/** Acts after which the log is signed at once, in the same transaction (S43). */
const SIGNED_AT: ReadonlySet<string> = new Set(['revision.released']);

/** Appends what a unit of work collected to the chained log, in the same transaction. */
@Injectable()
export class AuditLog extends AuditPort {
  constructor(private readonly checkpoints: Checkpoints) {
    super();
  }

  async append(tx: Tx, entries: AuditEntry[]): Promise<void> {
    if (entries.length === 0) return;
    let head = await lockHead(tx);
    const rows: AuditEvent[] = [];
    for (const entry of entries) {
      const row = chained(tx, entry, head);
      rows.push(row);
      head = { id: 1, seq: row.seq, hash: row.hash };
    }
    await insert(tx, AuditEvent, rows);
    await tx.manager.update(AuditHead, { id: 1 }, { seq: head.seq, hash: head.hash });
    if (entries.some(({ action }) => SIGNED_AT.has(action))) await this.checkpoints.add(tx, head);
  }
}

async function lockHead(tx: Tx): Promise<AuditHead> {
  const query = tx.manager.createQueryBuilder(AuditHead, 'head').where('head.id = 1');
  if (tx.manager.connection.options.type === 'postgres') query.setLock('pessimistic_write');
  return query.getOneOrFail();
}

function chained(tx: Tx, entry: AuditEntry, head: AuditHead): AuditEvent {
  const row = {
    seq: head.seq + 1,
    at: tx.now,
    actorRef: entry.actorRef ?? actorRef(tx.actor),
    action: entry.action,
    objectRef: entry.objectRef,
    outcome: entry.outcome,
    details: entry.details,
  };
  const hash = chainHash(head.hash, row);
  return {
    seq: row.seq,
    at: row.at,
    actor_ref: row.actorRef,
    action: row.action,
    object_ref: row.objectRef,
    outcome: row.outcome,
    details: row.details,
    prev_hash: head.hash,
    hash,
  };
}

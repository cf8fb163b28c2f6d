import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { KeyRing } from '../common/crypto/key-ring';
import { FoundCheckpoint } from './checkpoint-folder';
import { AuditQueries } from './audit.queries';
import { AuditCheckpoint, AuditHead } from './data/audit-event.entity';
import { firstBreak, GENESIS } from './domain/chain';
import { isSignedBy, SignedCheckpoint } from './domain/checkpoint';
import { AuditFault, endFault, faultOf, firstOf } from './domain/audit-fault';

export interface AuditReport {
  rows: number;
  checkpoints: number;
  /** The first bad row, or null when the log is whole. */
  fault: AuditFault | null;
}

const RUN = 1_000;

/** Reads the whole log from its first row and says where it stops being whole (S43). */
@Injectable()
export class AuditVerification {
  constructor(
    private readonly queries: AuditQueries,
    private readonly keyRing: KeyRing,
  ) {}

  /** `kept`: checkpoints from files, which know more than a database that somebody may have rewritten. */
  async verify(db: EntityManager, kept: FoundCheckpoint[]): Promise<AuditReport> {
    const stored = await db.find(AuditCheckpoint, { order: { seq: 'ASC' } });
    const read = kept.flatMap(({ checkpoint }) => checkpoint ?? []);
    const checkpoints = [...stored, ...read].sort((a, b) => a.seq - b.seq);
    const { last, fault } = await this.walk(db, new Map(checkpoints.map(({ seq, hash }) => [seq, hash])));
    const head = await db.findOneBy(AuditHead, { id: 1 });
    const faults = [
      fault,
      this.signatureFault(checkpoints),
      differing(checkpoints),
      unreadable(kept),
      endFault(last, head, checkpoints.at(-1)?.seq ?? 0),
      missing(stored, read),
    ];
    return { rows: last.seq, checkpoints: checkpoints.length, fault: firstOf(faults) };
  }

  private async walk(
    db: EntityManager,
    signed: ReadonlyMap<number, string>,
  ): Promise<{ last: { seq: number; hash: string }; fault: AuditFault | null }> {
    let last = { seq: 0, hash: GENESIS };
    for (;;) {
      const rows = await this.queries.run(last.seq, RUN, db);
      const broken = firstBreak(rows, last);
      const other = rows.find((row) => (signed.get(row.seq) ?? row.hash) !== row.hash);
      const differs = other ? faultOf(other.seq, 'differs_from_checkpoint') : null;
      const fault = firstOf([broken && faultOf(broken.seq, broken.problem), differs]);
      last = rows.at(-1) ?? last;
      if (fault || rows.length < RUN) return { last: fault ? await this.end(db) : last, fault };
    }
  }

  /** The last row, whatever is wrong before it. */
  private async end(db: EntityManager): Promise<{ seq: number; hash: string }> {
    return (await this.queries.last(db)) ?? { seq: 0, hash: GENESIS };
  }

  private signatureFault(checkpoints: SignedCheckpoint[]): AuditFault | null {
    const publicKey = this.keyRing.publicKey();
    const forged = checkpoints.find((one) => one.count !== one.seq || !isSignedBy(one, publicKey));
    return forged ? faultOf(forged.seq, 'checkpoint_not_signed') : null;
  }
}

/** Two checkpoints of the same row that say different things. */
function differing(checkpoints: SignedCheckpoint[]): AuditFault | null {
  const seen = new Map<number, string>();
  for (const { seq, hash } of checkpoints) {
    if ((seen.get(seq) ?? hash) !== hash) return faultOf(seq, 'differs_from_checkpoint');
    seen.set(seq, hash);
  }
  return null;
}

function unreadable(kept: FoundCheckpoint[]): AuditFault | null {
  const bad = kept.find(({ checkpoint }) => checkpoint === null);
  return bad ? { ...faultOf(Number.parseInt(bad.file, 10) || 0, 'checkpoint_unreadable'), file: bad.file } : null;
}

/** A checkpoint that was written to a file has a row; only somebody who took it out can have removed it. */
function missing(stored: SignedCheckpoint[], read: SignedCheckpoint[]): AuditFault | null {
  const known = new Set(stored.map(({ seq }) => seq));
  const gone = read.find(({ seq }) => !known.has(seq));
  return gone ? faultOf(gone.seq, 'checkpoint_missing') : null;
}

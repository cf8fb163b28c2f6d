import { Injectable } from '@nestjs/common';
import { KeyRing } from '../common/crypto/key-ring';
import { Tx } from '../common/persistence';
import { AuditCheckpoint, AuditHead } from './data/audit-event.entity';
import { signCheckpoint } from './domain/checkpoint';

/** Signs the end of the log, so that nobody without the key can write another history up to there (S43). */
@Injectable()
export class Checkpoints {
  constructor(private readonly keyRing: KeyRing) {}

  /** Two instances may sign the same end; one row is enough. */
  async add(tx: Tx, { seq, hash }: Pick<AuditHead, 'seq' | 'hash'>): Promise<void> {
    const row = signCheckpoint({ seq, hash, count: seq, at: tx.now }, this.keyRing.signingKey());
    await tx.manager.createQueryBuilder().insert().into(AuditCheckpoint).values(row).orIgnore().execute();
  }
}

import { Injectable, OnModuleInit } from '@nestjs/common';
import { Invariants } from '../common/persistence';
import { AuditVerification } from './audit-verification';
import { CheckpointKeeper } from './checkpoint-keeper';
import { faultInWords } from './domain/audit-fault';

/** The log is whole, as far as this machine can tell. */
@Injectable()
export class AuditInvariant implements OnModuleInit {
  constructor(
    private readonly invariants: Invariants,
    private readonly verification: AuditVerification,
    private readonly keeper: CheckpointKeeper,
  ) {}

  onModuleInit(): void {
    this.invariants.register({
      name: 'audit: the log is whole and agrees with its checkpoints',
      violations: async (db) => {
        const { fault } = await this.verification.verify(db, await this.keeper.folder.read());
        return fault ? [faultInWords(fault)] : [];
      },
    });
  }
}

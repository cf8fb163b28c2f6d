import { Global, Module } from '@nestjs/common';
import { AuditPort } from '../common/persistence';
import { AuditInvariant } from './audit-invariant';
import { AuditLog } from './audit-log';
import { AuditVerification } from './audit-verification';
import { AuditQueries } from './audit.queries';
import { CheckpointKeeper } from './checkpoint-keeper';
import { Checkpoints } from './checkpoints';

const log = [AuditLog, { provide: AuditPort, useExisting: AuditLog }, Checkpoints];

@Global()
@Module({
  providers: [...log, AuditQueries, AuditVerification, AuditInvariant, CheckpointKeeper],
  exports: [AuditPort, AuditQueries, AuditVerification, CheckpointKeeper],
})
export class AuditModule {}

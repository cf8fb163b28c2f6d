import { Global, Module } from '@nestjs/common';
import { AuditPort } from '../common/persistence';
import { AuditLog } from './audit-log';
import { AuditQueries } from './audit.queries';

@Global()
@Module({
  providers: [AuditLog, { provide: AuditPort, useExisting: AuditLog }, AuditQueries],
  exports: [AuditPort, AuditQueries],
})
export class AuditModule {}

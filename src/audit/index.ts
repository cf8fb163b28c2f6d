export { AuditModule } from './audit.module';
export { AuditFilter, AuditQueries } from './audit.queries';
export { AuditCheckpoint, AuditHead } from './data/audit-event.entity';
export { ChainedRow, ChainProblem, firstBreak, GENESIS } from './domain/chain';

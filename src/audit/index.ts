export { AuditReport, AuditVerification } from './audit-verification';
export { AuditModule } from './audit.module';
export { CheckpointFolder, FoundCheckpoint } from './checkpoint-folder';
export { CheckpointKeeper } from './checkpoint-keeper';
export { AuditFilter, AuditQueries } from './audit.queries';
export { AuditCheckpoint, AuditHead } from './data/audit-event.entity';
export { ChainedRow, ChainProblem, firstBreak, GENESIS } from './domain/chain';
export { AuditFault, faultInWords } from './domain/audit-fault';

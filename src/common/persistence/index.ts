export * from './columns';
export { PersistenceModule } from './persistence.module';
export { AuditPort, OutboxPort } from './ports';
export { CheckedInvariant, Invariant, Invariants } from './invariants';
export { insert } from './insert';
export { ReadDb } from './read-db';
export { AuditEntry, Mail, Tx } from './tx';
export { UnitOfWork } from './unit-of-work';
export { updateAt } from './update-at';

import { AuditEntry, Mail, Tx } from './tx';

/** Filled by `audit` at start; appends collected entries just before commit. */
export abstract class AuditPort {
  abstract append(tx: Tx, entries: AuditEntry[]): Promise<void>;
}

/** Filled by `mail` at start; puts mails in the outbox in the same transaction. */
export abstract class OutboxPort {
  abstract enqueue(tx: Tx, mails: (Mail & { template: string })[]): Promise<void>;
}

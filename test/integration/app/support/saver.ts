import 'reflect-metadata';
import { DataSource, DataSourceOptions } from 'typeorm';
import { AuditLog } from '../../../../src/audit/audit-log';
import { Checkpoints } from '../../../../src/audit/checkpoints';
import { AuditCheckpoint, AuditEvent, AuditHead } from '../../../../src/audit/data/audit-event.entity';
import type { DatabaseSettings } from '../../../../src/common/config/settings';
import { KeyRing } from '../../../../src/common/crypto/key-ring';
import { SealedFields } from '../../../../src/common/crypto/sealed-fields';
import { RandomIds } from '../../../../src/common/ids/ids';

import { ReadDb, UnitOfWork } from '../../../../src/common/persistence';
import { IdempotencyKey } from '../../../../src/common/persistence/idempotency-key.entity';
import { SystemClock } from '../../../../src/common/time/clock';
import { writeOptions } from '../../../../src/data-source';
import { OutboxRow } from '../../../../src/mail/data/outbox.entity';
import { MailSecrets } from '../../../../src/mail/mail-secrets';
import { Outbox } from '../../../../src/mail/outbox';
import { SYSTEM } from '../../../../src/policy';

/* A process to be killed: four users save without pause; what was answered with success is told to the parent. */

export interface SaverTask {
  settings: DatabaseSettings;
  keyFile: string;
  /** Makes the names of this process's saves differ from those of the ones before. */
  turn: number;
}

const USERS = 4;
const ENTITIES = [AuditCheckpoint, AuditEvent, AuditHead, IdempotencyKey, OutboxRow];

process.once('message', (task: SaverTask) => void save(task));

async function save({ settings, keyFile, turn }: SaverTask): Promise<void> {
  const options = { ...writeOptions(settings), entities: ENTITIES, migrations: [] } as DataSourceOptions;
  const database = await new DataSource(options).initialize();
  const audit = new AuditLog(new Checkpoints(KeyRing.read(keyFile)));
  const secrets = new MailSecrets(new SealedFields(KeyRing.read(keyFile), new RandomIds()), {} as ReadDb);
  const outbox = new Outbox(new RandomIds(), secrets);
  const unitOfWork = new UnitOfWork(database, new SystemClock(), audit, outbox);
  for (let user = 1; user <= USERS; user += 1) void saveOn(unitOfWork, `${turn}-${user}`);
}

/** One save is a mail and an audit row in one transaction. */
async function saveOn(unitOfWork: UnitOfWork, user: string): Promise<void> {
  for (let save = 1; ; save += 1) {
    const name = `${user}-${save}`;
    await unitOfWork.run(SYSTEM, async (tx) => {
      tx.mail('none', { to: 'address:a@example.org', params: {}, dedupeKey: name });
      tx.audit('save.done', name);
    });
    process.send?.(name);
  }
}

import 'reflect-metadata';
import { DataSource, DataSourceOptions } from 'typeorm';
import { AuditLog } from '../../../../src/audit/audit-log';
import { Checkpoints } from '../../../../src/audit/checkpoints';
import { AuditCheckpoint, AuditEvent, AuditHead } from '../../../../src/audit/data/audit-event.entity';
import type { Settings } from '../../../../src/common/config';
import { DataKey } from '../../../../src/common/crypto/data-key.entity';
import { KeyRing } from '../../../../src/common/crypto/key-ring';
import { SealedFields } from '../../../../src/common/crypto/sealed-fields';
import { RandomIds } from '../../../../src/common/ids/ids';
import { ReadDb, UnitOfWork } from '../../../../src/common/persistence';
import { IdempotencyKey } from '../../../../src/common/persistence/idempotency-key.entity';
import { throwOnMissing, WordsFactory } from '../../../../src/common/text';
import { Renderer } from '../../../../src/common/web/rendering';
import { writeOptions } from '../../../../src/data-source';
import { MailTemplates, MailWorker, Recipients } from '../../../../src/mail';
import { OutboxRow } from '../../../../src/mail/data/outbox.entity';
import { MailComposer } from '../../../../src/mail/mail-composer';
import { MailSecrets } from '../../../../src/mail/mail-secrets';
import { MailSender } from '../../../../src/mail/mail-sender';
import { Outbox } from '../../../../src/mail/outbox';
import { SmtpTransport } from '../../../../src/mail/transport';
import { FakeClock } from '../../../support/fake-clock';
import { PLAIN } from './plain-mail';

/* A process that sends what lies in the outbox, to be killed while it does. */

export interface SenderTask {
  settings: Settings;
  smtpUrl: string;
  now: string;
}

const ENTITIES = [AuditCheckpoint, AuditEvent, AuditHead, DataKey, IdempotencyKey, OutboxRow];

process.once('message', (task: SenderTask) => void send(task));

async function send({ settings, smtpUrl, now }: SenderTask): Promise<void> {
  const options = { ...writeOptions(settings.database), entities: ENTITIES, migrations: [] } as DataSourceOptions;
  const database = await new DataSource(options).initialize();
  const keys = KeyRing.read(settings.keyFile);
  const readDb = new ReadDb(database);
  const clock = new FakeClock(now);
  const secrets = new MailSecrets(new SealedFields(keys, new RandomIds()), readDb);
  const outbox = new Outbox(new RandomIds(), secrets);
  const unitOfWork = new UnitOfWork(database, clock, new AuditLog(new Checkpoints(keys)), outbox);
  const templates = new MailTemplates();
  templates.register('plain', PLAIN);
  const words = new WordsFactory(throwOnMissing);
  const composer = new MailComposer(new Recipients(), templates, words, new Renderer(), settings);
  const sender = new MailSender(composer, secrets, new SmtpTransport(smtpUrl));
  await new MailWorker(unitOfWork, readDb, clock, sender).sendDue();
  process.send?.('done');
}

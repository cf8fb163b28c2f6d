import { Injectable } from '@nestjs/common';
import { Ids } from '../common/ids/ids';
import { OutboxPort, Tx } from '../common/persistence';
import { Mail } from '../common/persistence/tx';
import { OutboxRow } from './data/outbox.entity';
import { MailSecrets } from './mail-secrets';

/** Puts mails in the outbox in the transaction that causes them; a worker sends them later. */
@Injectable()
export class Outbox extends OutboxPort {
  constructor(
    private readonly ids: Ids,
    private readonly secrets: MailSecrets,
  ) {
    super();
  }

  async enqueue(tx: Tx, mails: (Mail & { template: string })[]): Promise<void> {
    for (const mail of mails) {
      const id = this.ids.uuid();
      const row: OutboxRow = {
        id,
        dedupe_key: mail.dedupeKey,
        template: mail.template,
        recipient_ref: mail.to,
        lang: mail.lang ?? 'en',
        params: mail.params,
        secret: await this.secrets.seal(tx, id, mail.secret),
        state: 'waiting',
        attempts: 0,
        due_at: tx.now,
        lease_until: null,
        created_at: tx.now,
        sent_at: null,
        last_error: null,
      };
      await tx.manager.createQueryBuilder().insert().into(OutboxRow).values(row).orIgnore().execute();
    }
  }
}

import { Injectable } from '@nestjs/common';
import { OutboxRow } from './data/outbox.entity';
import { SendOutcome } from './domain/mail-state';
import { MailComposer } from './mail-composer';
import { MailSecrets } from './mail-secrets';
import { MailTransport } from './transport';

/** Makes one message and hands it to the mail server. */
@Injectable()
export class MailSender {
  constructor(
    private readonly composer: MailComposer,
    private readonly secrets: MailSecrets,
    private readonly transport: MailTransport,
  ) {}

  /** A mail behind whose recipient nobody stands any more goes nowhere. */
  async send(row: OutboxRow): Promise<SendOutcome> {
    const params = { ...row.params, ...(await this.secrets.open(row)) };
    const message = await this.composer.compose({ ...row, params });
    return message ? this.transport.send(row.id, message) : 'nobody';
  }
}

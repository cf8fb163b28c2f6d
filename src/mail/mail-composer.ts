import { Injectable } from '@nestjs/common';
import type { SendMailOptions } from 'nodemailer';
import { Language } from '../common/text/language';
import { WordsFactory } from '../common/text/words';
import { MailPages } from './mail-pages';
import { OutboxRow } from './data/outbox.entity';
import { Recipient, Recipients } from './recipients';

/** Makes the message of one outbox row: subject and text in the recipient's language, as text and as HTML. */
@Injectable()
export class MailComposer {
  constructor(
    private readonly recipients: Recipients,
    private readonly words: WordsFactory,
    private readonly pages: MailPages,
  ) {}

  /** Null when nobody stands behind the recipient any more. */
  async compose(row: OutboxRow, from: string): Promise<SendMailOptions | null> {
    const recipient = await this.recipientOf(row.recipient_ref);
    if (!recipient) return null;
    const words = this.words.for(row.lang as Language);
    const { subject, text, html } = this.pages.render(row.template, row.params, words);
    const to = { address: recipient.address, name: oneLine(recipient.name) };
    // The id stays the same over repeated attempts, so a mail server can drop a double.
    return { from, to, subject: oneLine(subject), text, html, messageId: `<${row.id}@open-bench>` };
  }

  private async recipientOf(ref: string): Promise<Recipient | null> {
    if (ref.startsWith('address:')) return { address: ref.slice('address:'.length), name: '' };
    return this.recipients.find(ref);
  }
}

/** Line breaks in a header could start another header (S32). */
function oneLine(text: string): string {
  return [...text].map((char) => (char < ' ' ? ' ' : char)).join('').trim();
}

import { Inject, Injectable } from '@nestjs/common';
import type { SendMailOptions } from 'nodemailer';
import { SETTINGS, Settings } from '../common/config';
import { isOffered } from '../common/text/language';
import { WordsFactory } from '../common/text/words-factory';
import { RenderedMail, Renderer } from '../common/web/rendering';
import { OutboxRow } from './data/outbox.entity';
import { MailTemplates } from './mail-templates';
import { Recipients } from './recipients';

/** Makes the message of one outbox row: subject and text in the recipient's language, as text and as HTML. */
@Injectable()
export class MailComposer {
  constructor(
    private readonly recipients: Recipients,
    private readonly templates: MailTemplates,
    private readonly words: WordsFactory,
    private readonly renderer: Renderer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Null when nobody stands behind the recipient any more. */
  async compose(row: OutboxRow): Promise<SendMailOptions | null> {
    const recipient = await this.recipients.find(row.recipient_ref);
    if (!recipient) return null;
    const { mail } = this.settings;
    const { subject, text, html } = this.render(row.template, row.lang, row.params);
    const to = { address: recipient.address, name: oneLine(recipient.name) };
    // The id stays the same over repeated attempts, so a mail server can drop a double.
    return { from: mail.from, to, subject: oneLine(subject), text, html, messageId: `<${row.id}@open-bench>` };
  }

  /** What a mail of these parameters says, for whoever looks at it before it leaves. */
  render(template: string, lang: string, params: Record<string, string>): RenderedMail {
    const words = this.words.for(isOffered(lang) ? lang : 'en');
    const { site } = this.settings;
    return this.renderer.renderMail(this.templates.get(template)(words, params), {
      words,
      site: { name: site.name, exampleStrip: site.example },
    });
  }
}

/** Line breaks in a header could start another header (S32). */
function oneLine(text: string): string {
  return [...text]
    .map((char) => (char < ' ' ? ' ' : char))
    .join('')
    .trim();
}

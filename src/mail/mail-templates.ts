import { Injectable } from '@nestjs/common';
import { MailMessage } from '../common/web/rendering';
import { Words } from '../common/text/words';

/** Makes the parts of one kind of mail from its parameters. Pure; the words come in the recipient's language. */
export type MailTemplate = (words: Words, params: Record<string, string>) => MailMessage;

/** Every module registers its own mails at start. */
@Injectable()
export class MailTemplates {
  private readonly templates = new Map<string, MailTemplate>();

  register(name: string, template: MailTemplate): void {
    if (this.templates.has(name)) throw new Error(`Two mail templates named "${name}"`);
    this.templates.set(name, template);
  }

  get(name: string): MailTemplate {
    const template = this.templates.get(name);
    if (!template) throw new Error(`No mail template named "${name}"`);
    return template;
  }
}

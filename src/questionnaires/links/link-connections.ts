import { Injectable, OnModuleInit } from '@nestjs/common';
import { RecordParts } from '../../candidates';
import { MailTemplates, Recipients } from '../../mail';
import { LinkAddressees } from './link-addressees';
import { LINK_MAILS } from './link-mail-messages';
import { LinkQueries } from './link.queries';
import { recordPart } from './record-part';

/** Registers the mails, who gets them, and the section of a candidate's record. */
@Injectable()
export class LinkConnections implements OnModuleInit {
  constructor(
    private readonly mails: MailTemplates,
    private readonly recipients: Recipients,
    private readonly record: RecordParts,
    private readonly links: LinkQueries,
    private readonly addressees: LinkAddressees,
  ) {}

  onModuleInit(): void {
    for (const [name, template] of Object.entries(LINK_MAILS)) this.mails.register(name, template);
    this.recipients.register('link', (id) => this.addressees.ofLink(id));
    this.recipients.register('assistant', (id) => this.addressees.ofAssistant(id));
    this.recipients.register('contact', (id) => this.addressees.ofContact(id));
    this.record.add(async (candidacyId, words) =>
      recordPart(words, { candidacyId, standing: await this.links.standing(candidacyId) }),
    );
  }
}

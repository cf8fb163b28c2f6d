import { Injectable } from '@nestjs/common';
import { Access } from '../../access';
import { ContactCommand, Contacts } from '../../candidates';
import { UnitOfWork } from '../../common/persistence';
import { Actor } from '../../policy';
import { LinkMails } from './link-mails';
import { PersonalLinks } from './personal-links.service';

/**
 * Staff enter where a candidate, or the State that nominated, is written to. A changed address ends the open link and is
 * told to the old one.
 */
@Injectable()
export class ContactChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly contacts: Contacts,
    private readonly links: PersonalLinks,
    private readonly mails: LinkMails,
  ) {}

  async save(actor: Actor, candidacyId: string, command: ContactCommand): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'link.issue', 'candidacy', candidacyId);
      const { before, now } = await this.contacts.replaceIn(tx, candidacyId, command);
      tx.audit('contact.changed', `candidacy:${candidacyId}`, { party: now.party });
      if (!before || before.address === now.address) return;
      await this.links.revokeIn(tx, candidacyId, now.party);
      await this.mails.addressChanged(tx, before);
    });
  }
}

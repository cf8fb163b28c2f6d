import { Injectable } from '@nestjs/common';
import { CandidatesQueries, Contacts } from '../../candidates';
import { ReadDb } from '../../common/persistence';
import { Clock } from '../../common/time/clock';
import { Recipient } from '../../mail';
import { openLink } from '../data/invitations.repository';

/** Who stands behind a mail to a candidate when it leaves: nobody, if the link was taken back meanwhile (S19). */
@Injectable()
export class LinkAddressees {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly contacts: Contacts,
    private readonly candidates: CandidatesQueries,
  ) {}

  async ofLink(linkId: string): Promise<Recipient | null> {
    const link = await openLink(this.readDb.manager, { id: linkId }, this.clock.now());
    const contact = link && (await this.contacts.of(link.candidacy_id));
    return contact && this.recipient(contact.candidacyId, contact.address);
  }

  async ofContact(contactId: string): Promise<Recipient | null> {
    const contact = await this.contacts.byId(contactId);
    return contact && this.recipient(contact.candidacyId, contact.address);
  }

  private async recipient(candidacyId: string, address: string): Promise<Recipient> {
    return { address, name: (await this.candidates.byId(candidacyId))?.name ?? '' };
  }
}

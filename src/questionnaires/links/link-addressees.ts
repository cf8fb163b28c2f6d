import { Injectable } from '@nestjs/common';
import { CandidatesQueries, ContactRead, Contacts } from '../../candidates';
import { ReadDb } from '../../common/persistence';
import { Clock } from '../../common/time/clock';
import { Recipient } from '../../mail';
import { SealedFields } from '../../common/crypto/sealed-fields';
import { newestLinkOf, openLink } from '../data/invitations.repository';
import { Invitation } from '../data/invitation.entity';
import { answersFor, isOpen } from '../domain/link-limits';
import { addresseeName } from './addressee-name';
import { assistantPlace } from './assistant-links.service';
import type { AssistantStanding } from './link.queries';

/** Who stands behind a mail to a candidate or a State when it leaves: nobody, if the link was taken back meanwhile (S19). */
@Injectable()
export class LinkAddressees {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly contacts: Contacts,
    private readonly candidates: CandidatesQueries,
    private readonly sealed: SealedFields,
  ) {}

  async ofLink(linkId: string): Promise<Recipient | null> {
    const link = await openLink(this.readDb.manager, { id: linkId }, this.clock.now());
    const contact = link && (await this.contacts.of(link.candidacy_id, answersFor(link.purpose)));
    return contact && this.recipient(contact);
  }

  /** Who helps a candidate to write, while that link is open. */
  async ofAssistant(linkId: string): Promise<Recipient | null> {
    const link = await openLink(this.readDb.manager, { id: linkId, purpose: 'assistant' }, this.clock.now());
    return link && { address: await this.addressOf(link), name: '' };
  }

  /** The assistant's link in force beside this candidate's own; null without one. */
  async assistantOf(ownLinkId: string): Promise<AssistantStanding | null> {
    const db = this.readDb.manager;
    const own = await openLink(db, { id: ownLinkId, purpose: 'candidate' }, this.clock.now());
    const link = own && (await newestLinkOf(db, own.candidacy_id, 'assistant'));
    if (!link || !isOpen(link, this.clock.now())) return null;
    return { address: await this.addressOf(link), sentAt: link.created_at, openedAt: link.opened_at };
  }

  async ofContact(contactId: string): Promise<Recipient | null> {
    const contact = await this.contacts.byId(contactId);
    return contact && this.recipient(contact);
  }

  private addressOf({ id, address }: Invitation): Promise<string> {
    return this.sealed.open(this.readDb.manager, assistantPlace(id), address ?? '');
  }

  private async recipient({ candidacyId, party, language, address }: ContactRead): Promise<Recipient> {
    const candidacy = await this.candidates.byId(candidacyId);
    return { address, name: candidacy ? addresseeName(candidacy, party, language) : '' };
  }
}

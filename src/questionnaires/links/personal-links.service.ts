import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Access } from '../../access';
import { Contacts } from '../../candidates';
import { sha256 } from '../../common/crypto/hashing';
import { RuleBroken } from '../../common/errors';
import { Ids } from '../../common/ids/ids';
import { insert, Tx, UnitOfWork } from '../../common/persistence';
import { Instant, later } from '../../common/time/clock';
import { Actor } from '../../policy';
import { endSessionsOf, newestLinkOf } from '../data/invitations.repository';
import { Invitation } from '../data/invitation.entity';
import type { Respondent } from '../domain';
import { isOpen, LINK_LASTS, type LinkPurpose } from '../domain/link-limits';
import { LinkMails, LinkOccasion } from './link-mails';

/** Gives candidates and nominating States their links and takes them back. Nobody but the addressee ever sees one. */
@Injectable()
export class PersonalLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly contacts: Contacts,
    private readonly mails: LinkMails,
    private readonly ids: Ids,
  ) {}

  /** By staff: the first link, or a new one in place of the last. */
  async issue(actor: Actor, candidacyId: string, party: Respondent): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'link.issue', 'candidacy', candidacyId);
      if (!(await this.sendIn(tx, candidacyId, { party }))) throw new RuleBroken('no_contact');
    });
  }

  /** By staff: the link opens nothing any more, and whoever had it open is out. */
  async revoke(actor: Actor, candidacyId: string, party: Respondent): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'link.revoke', 'candidacy', candidacyId);
      await this.revokeIn(tx, candidacyId, party);
    });
  }

  /** An assistant's link goes with the candidate's. */
  async revokeIn(tx: Tx, candidacyId: string, party: Respondent = 'candidate'): Promise<void> {
    if (party === 'candidate') await this.endIn(tx, candidacyId, 'assistant');
    await this.endIn(tx, candidacyId, party);
  }

  async endIn(tx: Tx, candidacyId: string, purpose: LinkPurpose): Promise<void> {
    const link = await newestLinkOf(tx.manager, candidacyId, purpose);
    if (!link || !isOpen(link, tx.now)) return;
    await tx.manager.update(Invitation, { id: link.id }, { revoked_at: tx.now });
    await endSessionsOf(tx, [link.id]);
    tx.audit('link.revoked', `candidacy:${candidacyId}`, { purpose });
  }

  /** Mails a new link to the address on file; false when there is none. */
  async sendIn(tx: Tx, candidacyId: string, occasion: LinkOccasion = {}): Promise<boolean> {
    const { party = 'candidate', expiresAt } = occasion;
    const contact = await this.contacts.of(candidacyId, party, tx.manager);
    if (!contact) return false;
    const link = await this.makeIn(tx, candidacyId, expiresAt, party);
    await this.mails.link(tx, contact, link, occasion);
    return true;
  }

  /** A new link in place of the last, without a mail; returns the token, which nobody can read again. */
  async makeIn(
    tx: Tx,
    candidacyId: string,
    expiresAt: Instant = later(tx.now, LINK_LASTS),
    purpose: LinkPurpose = 'candidate',
  ): Promise<{ id: string; token: string; expiresAt: Instant }> {
    const id = this.ids.uuid();
    const token = this.ids.token();
    await this.replaceOpen(tx, candidacyId, purpose, id);
    await insert(tx, Invitation, {
      id,
      candidacy_id: candidacyId,
      purpose,
      token_hash: sha256(token),
      address: null,
      created_at: tx.now,
      expires_at: expiresAt,
      opened_at: null,
      revoked_at: null,
      replaced_by: null,
    });
    tx.audit('link.issued', `candidacy:${candidacyId}`, { expiresAt, purpose });
    return { id, token, expiresAt };
  }

  /** The link in force opens the page for longer; a deadline was moved. */
  async prolongIn(tx: Tx, candidacyId: string, party: Respondent, until: Instant): Promise<void> {
    const link = await newestLinkOf(tx.manager, candidacyId, party);
    if (!link || !isOpen(link, tx.now) || link.expires_at >= until) return;
    await tx.manager.update(Invitation, { id: link.id }, { expires_at: until });
    tx.audit('link.prolonged', `candidacy:${candidacyId}`, { expiresAt: until });
  }

  private async replaceOpen(tx: Tx, candidacyId: string, purpose: LinkPurpose, by: string): Promise<void> {
    const open = { candidacy_id: candidacyId, purpose, replaced_by: IsNull() };
    const before = await tx.manager.findBy(Invitation, open);
    await tx.manager.update(Invitation, open, { replaced_by: by });
    await endSessionsOf(
      tx,
      before.map((link) => link.id),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Access } from '../../access';
import { SealedFields } from '../../common/crypto/sealed-fields';
import { NotFound, RuleBroken } from '../../common/errors';
import { Tx, UnitOfWork } from '../../common/persistence';
import { HOUR, later } from '../../common/time/clock';
import type { Actor } from '../../policy';
import { openLink } from '../data/invitations.repository';
import { Invitation } from '../data/invitation.entity';
import { LinkMails } from './link-mails';
import { PersonalLinks } from './personal-links.service';

/** More in an hour are a mistake or a machine. */
const AN_HOUR = 5;

/** A second link, for somebody who helps to write. It lasts no longer than the candidate's own, who may take it back. */
@Injectable()
export class AssistantLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly links: PersonalLinks,
    private readonly mails: LinkMails,
    private readonly sealed: SealedFields,
  ) {}

  /** Mails a link to this address; an earlier assistant's ends. */
  give(actor: Actor, address: string, lang: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const own = await this.ownLink(tx);
      await requireFewOf(tx, own.candidacy_id);
      const link = await this.links.makeIn(tx, own.candidacy_id, own.expires_at, 'assistant');
      const scope = `candidacy:${own.candidacy_id}`;
      const sealed = await this.sealed.seal(tx, scope, assistantPlace(link.id), address);
      await tx.manager.update(Invitation, { id: link.id }, { address: sealed });
      await this.mails.assistant(tx, own.candidacy_id, link, lang);
    });
  }

  end(actor: Actor): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const own = await this.ownLink(tx);
      await this.links.endIn(tx, own.candidacy_id, 'assistant');
    });
  }

  private async ownLink(tx: Tx): Promise<Invitation> {
    const id = tx.actor.linkId ?? '';
    await this.access.requireIn(tx, 'assistant.give', 'link', id);
    const own = await openLink(tx.manager, { id, purpose: 'candidate' }, tx.now);
    if (!own) throw new NotFound();
    return own;
  }
}

export const assistantPlace = (id: string) => ({ table: 'invitation', column: 'address', id });

async function requireFewOf(tx: Tx, candidacyId: string): Promise<void> {
  const recent = {
    candidacy_id: candidacyId,
    purpose: 'assistant' as const,
    created_at: MoreThan(later(tx.now, -HOUR)),
  };
  if ((await tx.manager.countBy(Invitation, recent)) >= AN_HOUR) throw new RuleBroken('too_many_assistants');
}

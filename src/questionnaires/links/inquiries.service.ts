import { Injectable } from '@nestjs/common';
import { Access } from '../../access';
import { SealedFields } from '../../common/crypto/sealed-fields';
import { NotFound, RuleBroken } from '../../common/errors';
import { Ids } from '../../common/ids/ids';
import { insert, Tx, UnitOfWork } from '../../common/persistence';
import { HOUR, later } from '../../common/time/clock';
import { MoreThan } from 'typeorm';
import type { Actor } from '../../policy';
import { Inquiry } from '../data/inquiry.entity';
import { openLink } from '../data/invitations.repository';
import { isEntry } from '../domain/link-limits';
import { staffLinkPaths } from '../web/staff/staff-link.paths';
import { StaffMails } from './staff-mails';

/** More in an hour are a mistake or a machine. */
const AN_HOUR = 10;

/** Questions to the secretariat: kept, and told to its members, who read them on the candidate's record. */
@Injectable()
export class Inquiries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly sealed: SealedFields,
    private readonly mails: StaffMails,
    private readonly ids: Ids,
  ) {}

  ask(actor: Actor, text: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const linkId = actor.linkId ?? '';
      await this.access.requireIn(tx, 'link.use', 'link', linkId);
      const link = await openLink(tx.manager, { id: linkId }, tx.now);
      // Staff who enter a letter are the secretariat.
      if (!link || isEntry(link.purpose)) throw new NotFound();
      await requireFewOf(tx, link.candidacy_id);
      const id = this.ids.uuid();
      const scope = `candidacy:${link.candidacy_id}`;
      const body = await this.sealed.seal(tx, scope, inquiryPlace(id), text);
      const row = { id, candidacy_id: link.candidacy_id, asked_by: link.purpose, body, asked_at: tx.now };
      await insert(tx, Inquiry, row);
      tx.audit('inquiry.asked', scope, { by: link.purpose });
      const path = (lang: string) => staffLinkPaths.show(lang, link.candidacy_id);
      await this.mails.tell(tx, 'candidate-inquiry', { key: id, path });
    });
  }
}

export const inquiryPlace = (id: string) => ({ table: 'inquiry', column: 'body', id });

async function requireFewOf(tx: Tx, candidacyId: string): Promise<void> {
  const recent = { candidacy_id: candidacyId, asked_at: MoreThan(later(tx.now, -HOUR)) };
  if ((await tx.manager.countBy(Inquiry, recent)) >= AN_HOUR) throw new RuleBroken('too_many_inquiries');
}

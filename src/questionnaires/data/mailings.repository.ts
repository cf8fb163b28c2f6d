import { Injectable } from '@nestjs/common';
import { NotFound } from '../../common/errors';
import { Ids } from '../../common/ids/ids';
import { insert, Tx, updateAt } from '../../common/persistence';
import type { MailingCommand } from '../domain';
import { Mailing, MailingLetter } from './mailing.entity';

/** Writes mailings and the copies that belong to them. */
@Injectable()
export class MailingsRepository {
  constructor(private readonly ids: Ids) {}

  async add(tx: Tx, questionnaireId: string, command: MailingCommand): Promise<string> {
    const id = this.ids.uuid();
    await insert(tx, Mailing, {
      id,
      questionnaire_id: questionnaireId,
      kind: command.kind,
      texts: command.texts,
      with_link: command.withLink,
      state: 'prepared',
      made_by: tx.actor.userId,
      created_at: tx.now,
      sent_by: null,
      sent_at: null,
      rev: 1,
    });
    await this.choose(tx, id, command.candidacyIds);
    return id;
  }

  async byId(tx: Tx, id: string): Promise<Mailing> {
    const row = await tx.manager.findOneBy(Mailing, { id });
    if (!row) throw new NotFound();
    return row;
  }

  change(tx: Tx, id: string, rev: number, changes: Partial<Mailing>): Promise<void> {
    return updateAt(tx, Mailing, id, rev, changes);
  }

  /** In place of those chosen before. */
  async choose(tx: Tx, mailingId: string, candidacyIds: readonly string[]): Promise<void> {
    await tx.manager.delete(MailingLetter, { mailing_id: mailingId });
    const letters = candidacyIds.map((candidacyId): MailingLetter => ({
      id: this.ids.uuid(),
      mailing_id: mailingId,
      candidacy_id: candidacyId,
      state: 'chosen',
      reason: null,
      invitation_id: null,
    }));
    await insert(tx, MailingLetter, letters);
  }

  lettersOf(tx: Tx, mailingId: string): Promise<MailingLetter[]> {
    return tx.manager.find(MailingLetter, { where: { mailing_id: mailingId }, order: { id: 'ASC' } });
  }

  async settle(tx: Tx, letterId: string, changes: Partial<MailingLetter>): Promise<void> {
    await tx.manager.update(MailingLetter, { id: letterId }, changes);
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.manager.delete(MailingLetter, { mailing_id: id });
    await tx.manager.delete(Mailing, { id, state: 'prepared' });
  }
}

import { Injectable } from '@nestjs/common';
import { Access } from '../../access';
import { NotFound } from '../../common/errors';
import { Tx, UnitOfWork } from '../../common/persistence';
import type { ElectionRead } from '../../elections';
import { Actor } from '../../policy';
import { letterKey } from '../data/mailing.entity';
import { MailingsRepository } from '../data/mailings.repository';
import { leftOutReason } from '../domain';
import type { FollowUp } from '../tracking/follow-up.queries';
import { LETTER_MAIL } from './letter-mail';
import { Copy, LetterPost } from './letter-post';

/** Hands all letters of a mailing over to the outbox, with their links, in one act. */
@Injectable()
export class MailingSending {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly mailings: MailingsRepository,
    private readonly post: LetterPost,
  ) {}

  /** Sent already: nothing happens. Who cannot get it any more is left out, with the reason. */
  async send(
    actor: Actor,
    id: string,
    rev: number,
    { election, people }: { election: ElectionRead; people: readonly FollowUp[] },
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const mailing = await this.mailings.byId(tx, id);
      await this.access.requireIn(tx, 'questionnaire.followUp', 'questionnaire', mailing.questionnaire_id);
      if (mailing.state === 'sent') return;
      await this.mailings.change(tx, id, rev, { state: 'sent', sent_at: tx.now, sent_by: actor.userId });
      const letters = await this.mailings.lettersOf(tx, id);
      const addressees = await this.post.addresseesIn(tx, mailing, letters);
      let sent = 0;
      for (const letter of letters) {
        const to = people.find(({ candidacy }) => candidacy.id === letter.candidacy_id);
        const addressee = addressees.get(letter.candidacy_id);
        if (!to || !addressee) throw new NotFound();
        sent += (await this.handOver(tx, { mailing, letter, election, to, addressee })) ? 1 : 0;
      }
      const { kind } = mailing;
      tx.audit('mailing.sent', `questionnaire:${mailing.questionnaire_id}`, { kind, people: sent });
    });
  }

  private async handOver(tx: Tx, one: Copy): Promise<boolean> {
    const { mailing, letter, addressee } = one;
    const reason = leftOutReason({ kind: mailing.kind, withLink: mailing.with_link }, addressee.facts);
    if (reason) {
      await this.mailings.settle(tx, letter.id, { state: 'left_out', reason });
      return false;
    }
    const { lang, params, link } = await this.post.copyIn(tx, one);
    await this.mailings.settle(tx, letter.id, { state: 'handed_over', invitation_id: link?.id ?? null });
    tx.mail(LETTER_MAIL, {
      to: letterKey(letter.id),
      params,
      ...(link ? { secret: { link: link.url } } : {}),
      dedupeKey: letterKey(letter.id),
      lang,
    });
    tx.audit('letter.sent', `candidacy:${letter.candidacy_id}`, { kind: mailing.kind });
    return true;
  }
}

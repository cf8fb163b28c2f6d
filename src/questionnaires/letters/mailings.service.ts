import { Injectable } from '@nestjs/common';
import { Access } from '../../access';
import { CandidatesQueries } from '../../candidates';
import { FormErrors, RuleBroken } from '../../common/errors';
import { Tx, UnitOfWork } from '../../common/persistence';
import { Actor } from '../../policy';
import { MailingsRepository } from '../data/mailings.repository';
import { QuestionnairesRepository } from '../data/questionnaires.repository';
import type { MailingCommand } from '../domain';

/** Letters are prepared first; nothing leaves before they are sent. */
@Injectable()
export class Mailings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly mailings: MailingsRepository,
    private readonly questionnaires: QuestionnairesRepository,
    private readonly candidates: CandidatesQueries,
  ) {}

  /** Returns the id of the mailing. */
  prepare(actor: Actor, questionnaireId: string, command: MailingCommand): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'questionnaire.followUp', 'questionnaire', questionnaireId);
      await this.requireCandidates(tx, questionnaireId, command.candidacyIds);
      const versions = await this.questionnaires.versionsOf(tx, questionnaireId);
      if (!versions.some(({ status }) => status === 'published')) throw new RuleBroken('letters_not_published');
      const id = await this.mailings.add(tx, questionnaireId, command);
      const { kind, candidacyIds } = command;
      tx.audit('mailing.prepared', `questionnaire:${questionnaireId}`, { kind, people: candidacyIds.length });
      return id;
    });
  }

  async change(actor: Actor, id: string, rev: number, command: MailingCommand): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { questionnaireId } = await this.preparedIn(tx, id);
      await this.requireCandidates(tx, questionnaireId, command.candidacyIds);
      const { texts, withLink, candidacyIds } = command;
      await this.mailings.change(tx, id, rev, { texts, with_link: withLink });
      await this.mailings.choose(tx, id, candidacyIds);
      tx.audit('mailing.changed', `questionnaire:${questionnaireId}`, { people: candidacyIds.length });
    });
  }

  async discard(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { questionnaireId } = await this.preparedIn(tx, id);
      await this.mailings.remove(tx, id);
      tx.audit('mailing.discarded', `questionnaire:${questionnaireId}`);
    });
  }

  private async preparedIn(tx: Tx, id: string): Promise<{ questionnaireId: string }> {
    const mailing = await this.mailings.byId(tx, id);
    await this.access.requireIn(tx, 'questionnaire.followUp', 'questionnaire', mailing.questionnaire_id);
    if (mailing.state === 'sent') throw new RuleBroken('letters_sent');
    return { questionnaireId: mailing.questionnaire_id };
  }

  private async requireCandidates(tx: Tx, questionnaireId: string, ids: readonly string[]): Promise<void> {
    const { election_id: electionId } = await this.questionnaires.byId(tx, questionnaireId);
    const known = new Set((await this.candidates.byElection(electionId)).map(({ id }) => id));
    if (!ids.every((id) => known.has(id))) throw new FormErrors({ to: { key: 'form.error.notAChoice' } });
  }
}

import { Injectable } from '@nestjs/common';
import { Access } from '../../access';
import { SealedFields } from '../../common/crypto/sealed-fields';
import { FormErrors, NotFound } from '../../common/errors';
import { Ids } from '../../common/ids/ids';
import { insert, Tx, UnitOfWork } from '../../common/persistence';
import { later } from '../../common/time/clock';
import { Actor } from '../../policy';
import { DeadlineExtension } from '../data/deadline-extension.entity';
import { Questionnaire } from '../data/questionnaire.entity';
import { scopeOf } from '../data/responses.repository';
import { AFTER_DEADLINE } from '../domain/link-limits';
import { ExtensionGround } from './extension-ground';

export interface ExtensionCommand {
  candidacyIds: readonly string[];
  dueAt: string;
  note: string;
}

/** More time for one person, or for several, with the reason. Their links go on for as long. */
@Injectable()
export class DeadlineExtensions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly ground: ExtensionGround,
    private readonly sealed: SealedFields,
    private readonly ids: Ids,
  ) {}

  async extend(actor: Actor, questionnaireId: string, command: ExtensionCommand): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'questionnaire.followUp', 'questionnaire', questionnaireId);
      const questionnaire = await tx.manager.findOneBy(Questionnaire, { id: questionnaireId });
      if (!questionnaire) throw new NotFound();
      await this.ground.requireCandidates(questionnaire.election_id, command.candidacyIds);
      if (command.dueAt <= tx.now) throw new FormErrors({ dueAt: { key: 'letters.extension.past' } });
      if (questionnaire.due_at !== null && command.dueAt <= questionnaire.due_at)
        throw new FormErrors({ dueAt: { key: 'letters.extension.notLater' } });
      for (const candidacyId of command.candidacyIds) await this.one(tx, questionnaire, candidacyId, command);
    });
  }

  private async one(
    tx: Tx,
    { id: questionnaireId, respondent }: Questionnaire,
    candidacyId: string,
    command: ExtensionCommand,
  ): Promise<void> {
    const { dueAt, note } = command;
    const response = await this.ground.responseIn(tx, candidacyId, questionnaireId, dueAt);
    const id = this.ids.uuid();
    const place = { table: 'deadline_extension', column: 'note', id };
    await insert(tx, DeadlineExtension, {
      id,
      response_id: response.id,
      due_at: dueAt,
      note: await this.sealed.seal(tx, scopeOf(response), place, note),
      made_by: tx.actor.userId,
      created_at: tx.now,
    });
    await this.ground.prolongIn(tx, candidacyId, respondent, later(dueAt, AFTER_DEADLINE));
    tx.audit('deadline.extended', `candidacy:${candidacyId}`, { dueAt });
  }
}

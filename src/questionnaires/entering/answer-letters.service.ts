import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../access';
import { SETTINGS, Settings } from '../../common/config';
import { UnitOfWork } from '../../common/persistence';
import type { Actor } from '../../policy';
import { keptFile, SentFile } from '../answering/sent-file';
import { AnswerLettersRepository } from '../data/answer-letters.repository';
import { EntryGround, EntryPlace } from './entry-ground';

/** Letters and mails with answers, recorded by staff before they enter what stands in them. */
@Injectable()
export class AnswerLetters {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly ground: EntryGround,
    private readonly letters: AnswerLettersRepository,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Throws FormErrors on `file` and `receivedOn`, and what `EntryGround` throws. */
  receive(
    actor: Actor,
    place: EntryPlace,
    { file, receivedOn }: { file: SentFile; receivedOn: string },
  ): Promise<void> {
    const kept = keptFile(file, this.settings.files.maxMebibytes);
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'answers.enter', 'questionnaire', place.questionnaireId);
      const questionnaire = await this.ground.requireIn(tx, place);
      await this.ground.requireInTime(tx, questionnaire, place.candidacyId, receivedOn);
      const response = await this.ground.responseIn(tx, place);
      await this.letters.add(tx, response, { ...kept, receivedOn });
      tx.audit('answer_letter.recorded', `candidacy:${place.candidacyId}`, { receivedOn });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { CandidatesQueries } from '../../candidates';
import { FormErrors, NotFound, RuleBroken } from '../../common/errors';
import { isUuid } from '../../common/ids/ids';
import { Tx } from '../../common/persistence';
import { Questionnaire } from '../data/questionnaire.entity';
import { QuestionnairesRepository } from '../data/questionnaires.repository';
import type { Response } from '../data/response.entity';
import { ResponsesRepository } from '../data/responses.repository';
import { letterProblem, ownDeadline } from '../domain';

/** Of whom a letter is, and in answer to what. */
export interface EntryPlace {
  questionnaireId: string;
  candidacyId: string;
}

/** Whether staff may enter what came from somebody by letter, at the moment of effect. */
@Injectable()
export class EntryGround {
  constructor(
    private readonly candidates: CandidatesQueries,
    private readonly questionnaires: QuestionnairesRepository,
    private readonly responses: ResponsesRepository,
  ) {}

  /**
   * Throws NotFound for somebody who is not asked, RuleBroken where nothing may be entered any more: the candidacy was
   * withdrawn, or they submitted answers of their own, which no letter overtakes.
   */
  async requireIn(tx: Tx, { questionnaireId, candidacyId }: EntryPlace): Promise<Questionnaire> {
    const questionnaire = await tx.manager.findOneBy(Questionnaire, { id: questionnaireId });
    const candidacy = isUuid(candidacyId) ? await this.candidates.byId(candidacyId) : null;
    if (!questionnaire || candidacy?.electionId !== questionnaire.election_id) throw new NotFound();
    if (questionnaire.respondent === 'state' && candidacy.nominatingState === null) throw new NotFound();
    if ((await this.questionnaires.publishedOf(tx, questionnaireId)).length === 0) throw new NotFound();
    const withdrawn = await this.candidates.withdrawn([candidacyId], tx.manager);
    if (withdrawn.size > 0) throw new RuleBroken('answers_withdrawn');
    await this.responses.requireNoneOwn(tx, { candidacy_id: candidacyId, questionnaire_id: questionnaireId });
    return questionnaire;
  }

  /** Throws FormErrors on `receivedOn` for a day that cannot be, or on which it was too late. */
  async requireInTime(tx: Tx, questionnaire: Questionnaire, candidacyId: string, receivedOn: string): Promise<void> {
    const key = { candidacyId, questionnaireId: questionnaire.id, origin: 'respondent' as const };
    const own = await this.responses.of(tx.manager, key);
    const problem = letterProblem(receivedOn, ownDeadline(questionnaire.due_at, own?.due_at ?? null), tx.now);
    if (problem) throw new FormErrors({ receivedOn: { key: `letters.entry.problem.${problem}` } });
  }

  responseIn(tx: Tx, { questionnaireId, candidacyId }: EntryPlace): Promise<Response> {
    return this.responses.begin(tx, { candidacyId, questionnaireId, origin: 'staff' });
  }

  /** The response in which staff enter letters; null before the first came. */
  async begunIn(tx: Tx, { questionnaireId, candidacyId }: EntryPlace): Promise<Response | null> {
    return this.responses.of(tx.manager, { candidacyId, questionnaireId, origin: 'staff' });
  }
}

import { Injectable } from '@nestjs/common';
import { Access } from '../../access';
import { CandidatesQueries } from '../../candidates';
import { NotFound, RuleBroken } from '../../common/errors';
import type { Tx } from '../../common/persistence';
import type { Action } from '../../policy';
import type { Questionnaire } from '../data/questionnaire.entity';
import { PublishedVersion, QuestionnairesRepository } from '../data/questionnaires.repository';
import { Response } from '../data/response.entity';
import { type ResponseKey, ResponsesRepository } from '../data/responses.repository';
import { answeringState, ownDeadline } from '../domain';
import { LinkQueries } from '../links/link.queries';

/** What somebody who answers has entered, for one unit of work. */
export interface EnteredResponse {
  candidacyId: string;
  questionnaire: Questionnaire;
  /** Locked until the end of the work. */
  response: Response;
  /** Published versions, oldest first; the last one is asked now. */
  versions: PublishedVersion[];
}

/** The door to one's own answers: asks the policy, and whether answers are still taken, at the moment of effect. */
@Injectable()
export class AnsweringEntry {
  constructor(
    private readonly access: Access,
    private readonly links: LinkQueries,
    private readonly candidates: CandidatesQueries,
    private readonly questionnaires: QuestionnairesRepository,
    private readonly responses: ResponsesRepository,
  ) {}

  /** Throws Denied or NotFound for who may not, RuleBroken when answers are not taken any more. */
  async enter(tx: Tx, action: Action): Promise<EnteredResponse> {
    const linkId = tx.actor.linkId ?? '';
    await this.access.requireIn(tx, action, 'link', linkId);
    const scope = await this.links.scopeOf(linkId, tx.manager);
    const electionId = scope && (await this.candidates.electionOf(scope.candidacyId, tx.manager));
    const questionnaire = electionId && (await this.questionnaires.of(tx.manager, electionId, scope.respondent));
    if (!scope || !questionnaire) throw new NotFound();
    const { candidacyId, origin } = scope;
    const versions = await this.questionnaires.publishedOf(tx, questionnaire.id);
    if (versions.length === 0) throw new NotFound();
    const response = await this.responseOf(tx, { candidacyId, questionnaireId: questionnaire.id, origin });
    await this.requireOpen(tx, response, questionnaire);
    return { candidacyId, questionnaire, response, versions };
  }

  private async responseOf(tx: Tx, key: ResponseKey): Promise<Response> {
    const known = await this.responses.lock(tx, key);
    if (known) return known;
    const made = await this.responses.begin(tx, key);
    tx.audit('answers.begun', `candidacy:${key.candidacyId}`, { questionnaire: key.questionnaireId });
    return made;
  }

  private async requireOpen(tx: Tx, response: Response, questionnaire: Questionnaire): Promise<void> {
    const withdrawn = await this.candidates.withdrawn([response.candidacy_id], tx.manager);
    // A letter that came in time may be entered later.
    const dueAt = response.origin === 'staff' ? null : ownDeadline(questionnaire.due_at, response.due_at);
    const state = answeringState({ isWithdrawn: withdrawn.size > 0, dueAt }, tx.now);
    if (response.origin === 'staff') await this.responses.requireNoneOwn(tx, response);
    if (state !== 'open') throw new RuleBroken(state === 'over' ? 'answers_over' : 'answers_withdrawn');
  }
}

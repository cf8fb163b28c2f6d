import { Injectable } from '@nestjs/common';
import { NotFound } from '../../../common/errors';
import { isUuid } from '../../../common/ids/ids';
import { Clock } from '../../../common/time/clock';
import { ElectionRead, ElectionsQueries } from '../../../elections';
import { QuestionnairesQueries } from '../../build/questionnaires.queries';
import type { QuestionnaireRead } from '../../domain';
import { MailingRead, MailingsQueries } from '../../letters/mailings.queries';
import { FollowUp, FollowUpQueries } from '../../tracking/follow-up.queries';

/** What the pages on letters and answers of one questionnaire stand on. */
export interface LetterGround {
  questionnaire: QuestionnaireRead;
  election: ElectionRead;
  /** Everybody of the election, by family name. */
  people: FollowUp[];
  now: string;
}

@Injectable()
export class LetterGrounds {
  constructor(
    private readonly questionnaires: QuestionnairesQueries,
    private readonly elections: ElectionsQueries,
    private readonly followUps: FollowUpQueries,
    private readonly mailings: MailingsQueries,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound where there is no such questionnaire. */
  async of(id: string): Promise<LetterGround> {
    const questionnaire = await this.questionnaires.byId(id);
    const election = questionnaire && (await this.elections.byId(questionnaire.electionId));
    if (!questionnaire || !election) throw new NotFound();
    return { questionnaire, election, people: await this.followUps.all(questionnaire), now: this.clock.now() };
  }

  mailingsOf(id: string): Promise<MailingRead[]> {
    return this.mailings.ofQuestionnaire(id);
  }

  /** Throws NotFound for a mailing of another questionnaire. */
  async mailing(id: string, mailingId: string): Promise<MailingRead> {
    const mailing = isUuid(mailingId) ? await this.mailings.byId(mailingId) : null;
    if (mailing?.questionnaireId !== id) throw new NotFound();
    return mailing;
  }
}

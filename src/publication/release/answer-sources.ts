import { Injectable } from '@nestjs/common';
import type { CandidacyRead } from '../../candidates';
import { LinkQueries, QuestionnairesQueries, SubmittedAnswers } from '../../questionnaires';
import { PublicAnswers } from '../domain/public-answers';
import { publicAnswers } from '../site/public-answers';

/** Reads what a candidate was asked and answered, for the release of the assessment. */
@Injectable()
export class AnswerSources {
  constructor(
    private readonly questionnaires: QuestionnairesQueries,
    private readonly submitted: SubmittedAnswers,
    private readonly links: LinkQueries,
  ) {}

  async of(candidacy: CandidacyRead): Promise<PublicAnswers | null> {
    const questionnaires = await this.questionnaires.ofElection(candidacy.electionId);
    const given = await this.submitted.of(candidacy.id);
    const dueAt = given?.dueAt ?? questionnaires.find(({ respondent }) => respondent === 'candidate')?.dueAt ?? null;
    const sentOn = await this.links.sentOn(candidacy.id, dueAt);
    return publicAnswers({ questionnaires, given, sentOn });
  }
}

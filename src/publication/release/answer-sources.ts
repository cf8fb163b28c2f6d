import { Injectable } from '@nestjs/common';
import type { CandidacyRead } from '../../candidates';
import {
  QuestionnairesQueries,
  type Respondent,
  type Reach,
  ReachQueries,
  SubmittedAnswers,
} from '../../questionnaires';
import { PublicAnswers } from '../domain/public-answers';
import { publicAnswers } from '../site/public-answers';

/** Reads what a candidate, or the State that nominated, was asked and answered, for the release of the assessment. */
@Injectable()
export class AnswerSources {
  constructor(
    private readonly questionnaires: QuestionnairesQueries,
    private readonly submitted: SubmittedAnswers,
    private readonly reach: ReachQueries,
  ) {}

  async of({ id, electionId, nominatingState }: CandidacyRead, respondent: Respondent): Promise<PublicAnswers | null> {
    if (respondent === 'state' && nominatingState === null) return null;
    const questionnaires = await this.questionnaires.ofElection(electionId);
    const asked = questionnaires.find((one) => one.respondent === respondent);
    if (!asked) return null;
    const given = (await this.submitted.of(id))[respondent];
    const letters = (await this.reach.of(asked, [id])).get(id)?.letters ?? [];
    const dueAt = given?.dueAt ?? asked.dueAt;
    const sentOn = daysOf(letters, 'invitation', dueAt);
    // A State that nobody wrote to has not kept silent.
    if (respondent === 'state' && sentOn.length === 0 && !given?.submissions.length) return null;
    return publicAnswers({
      asked,
      given,
      sentOn,
      remindedOn: daysOf(letters, 'reminder', dueAt),
    });
  }
}

/** Days on which such letters went out while answers were taken; one that no mail server took was none. */
function daysOf(letters: Reach['letters'], kind: Reach['letters'][number]['kind'], dueAt: string | null): string[] {
  const sent = letters.filter(
    (letter) => letter.kind === kind && letter.mail !== 'dead' && letter.mail !== 'cancelled',
  );
  const inTime = sent.filter(({ at }) => dueAt === null || at <= dueAt);
  return [...new Set(inTime.map(({ at }) => at.slice(0, 10)))].sort();
}

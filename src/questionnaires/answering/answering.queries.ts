import { Injectable } from '@nestjs/common';
import type { CandidacyRead } from '../../candidates';
import { NotFound } from '../../common/errors';
import { ReadDb } from '../../common/persistence';
import { Clock } from '../../common/time/clock';
import type { ElectionRead } from '../../elections';
import { QuestionnairesQueries } from '../build/questionnaires.queries';
import { AnswerFileRead, filesByQuestion } from '../data/answer-files.repository';
import { ResponseContents } from '../data/response-contents';
import { OpenedDraft, SubmissionRead } from '../data/responses.repository';
import {
  type Answers,
  type AnsweringState,
  answeringState,
  asksTheSame,
  inForce,
  ownDeadline,
  questionByCode,
  type QuestionnaireVersionRead,
  type Respondent,
  type SectionStanding,
  standings,
} from '../domain';
import { LinkQueries } from '../links/link.queries';
import { fittingAnswers } from './fitting-answers';

export type { SubmissionRead };

/** All that the pages of somebody who answers stand on. */
export interface AnsweringDesk {
  candidacy: CandidacyRead;
  respondent: Respondent;
  election: ElectionRead;
  /** When the letter came that staff enter here; null where somebody answers for themselves. */
  letterOn: string | null;
  /** The version that is asked now. */
  version: QuestionnaireVersionRead;
  /** Every version that was ever asked. */
  versions: QuestionnaireVersionRead[];
  state: AnsweringState;
  dueAt: string | null;
  drafts: OpenedDraft[];
  /** Every file that was sent, those removed too. */
  files: AnswerFileRead[];
  /** What was drafted, as far as it fits what is asked now. */
  answers: Answers;
  sections: SectionStanding[];
  /** Questions whose wording changed after they were answered, with the version that was answered. */
  reworded: ReadonlyMap<string, QuestionnaireVersionRead>;
  /** Oldest first; those that staff entered among them. In an entry by staff no others. */
  submissions: SubmissionRead[];
  /** Something was changed after the last submission, or nothing was submitted yet. */
  isChanged: boolean;
  savedAt: string | null;
}

/** Reads for the pages on one's own answers. */
@Injectable()
export class AnsweringQueries {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly links: LinkQueries,
    private readonly questionnaires: QuestionnairesQueries,
    private readonly contents: ResponseContents,
  ) {}

  /** What the holder of this link is asked; null while nothing is. Throws NotFound where the link opens nothing. */
  async desk(linkId: string): Promise<AnsweringDesk | null> {
    const scope = await this.links.scopeOf(linkId);
    if (!scope) throw new NotFound();
    const { candidacyId } = scope;
    const { candidacy, election } = await this.links.subject(candidacyId);
    const asked = await this.questionnaires.ofElection(election.id);
    const questionnaire = asked.find(({ respondent }) => respondent === scope.respondent);
    const version = questionnaire && inForce(questionnaire);
    if (!questionnaire || !version) return null;
    const { origin } = scope;
    const known = await this.contents.of(this.readDb.manager, {
      candidacyId,
      questionnaireId: questionnaire.id,
      origin,
    });
    const { letterOn } = known;
    const { response, drafts, files, submissions } = known;
    const answers = fittingAnswers(version.content, drafts, filesByQuestion(files));
    // Whether a letter came in time is asked when it is recorded.
    const dueAt = letterOn ? null : ownDeadline(questionnaire.dueAt, response?.due_at ?? null);
    const isWithdrawn = candidacy.withdrawal !== null;
    return {
      candidacy,
      respondent: scope.respondent,
      letterOn,
      election,
      version,
      versions: questionnaire.versions.filter(({ status }) => status !== 'draft'),
      state: answeringState({ isWithdrawn, dueAt }, this.clock.now()),
      dueAt,
      drafts,
      files,
      answers,
      sections: standings(version.content, answers),
      reworded: rewordedIn(version, questionnaire.versions, drafts),
      submissions,
      isChanged: response?.status !== 'submitted',
      savedAt: drafts.reduce<string | null>((last, { savedAt }) => (last && last > savedAt ? last : savedAt), null),
    };
  }

  /** As `desk`. Throws NotFound while nothing is asked. */
  async require(linkId: string): Promise<AnsweringDesk> {
    const desk = await this.desk(linkId);
    if (!desk) throw new NotFound();
    return desk;
  }
}

function rewordedIn(
  version: QuestionnaireVersionRead,
  versions: readonly QuestionnaireVersionRead[],
  drafts: readonly OpenedDraft[],
): Map<string, QuestionnaireVersionRead> {
  const found = new Map<string, QuestionnaireVersionRead>();
  for (const { questionCode, versionId } of drafts) {
    const older = versions.find(({ id }) => id === versionId);
    const before = older && questionByCode(older.content, questionCode);
    const now = questionByCode(version.content, questionCode);
    if (older && before && now && !asksTheSame(before, now)) found.set(questionCode, older);
  }
  return found;
}

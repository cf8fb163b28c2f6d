import { Injectable } from '@nestjs/common';
import { ReadDb } from '../../common/persistence';
import { RespondedRead, ResponsesRepository } from '../data/responses.repository';
import { SubmissionsRepository } from '../data/submissions.repository';
import {
  type AnswerCount,
  answerCount,
  type Answers,
  fitted,
  inForce,
  questionByCode,
  type QuestionnaireContent,
  type QuestionnaireRead,
} from '../domain';

/** How far one respondent is, in numbers and dates. */
export interface Progress {
  responseId: string | null;
  count: AnswerCount;
  extendedTo: string | null;
  firstSavedAt: string | null;
  lastSavedAt: string | null;
  submittedAt: string | null;
  submissions: { number: number; at: string; byStaff: boolean }[];
}

/** Counts answers without showing one: what staff follow up is how many there are (S12). */
@Injectable()
export class AnswerCounts {
  constructor(
    private readonly readDb: ReadDb,
    private readonly responses: ResponsesRepository,
    private readonly submitted: SubmissionsRepository,
  ) {}

  /** By candidacy; who has not begun is absent. */
  async of(questionnaire: QuestionnaireRead): Promise<Map<string, Progress>> {
    const content = contentOf(questionnaire);
    const db = this.readDb.manager;
    const responded = await this.responses.allTo(db, questionnaire.id);
    const onPaper = responded.filter(({ drafts }) => drafts.length === 0);
    const entered = await this.submitted.answersOf(
      db,
      onPaper.flatMap(({ submissions }) => submissions.at(-1)?.id ?? []),
    );
    return new Map(
      responded.map((one) => {
        const last = one.submissions.at(-1)?.id;
        const answers = entered.filter(({ submissionId }) => submissionId === last).map(({ submitted }) => submitted);
        return [one.candidacyId, progressOf(content, one, one.drafts.length > 0 ? one.drafts : answers)];
      }),
    );
  }

  none(questionnaire: QuestionnaireRead): Progress {
    const count = answerCount(contentOf(questionnaire), {});
    const nothing = { extendedTo: null, firstSavedAt: null, lastSavedAt: null, submittedAt: null };
    return { responseId: null, count, ...nothing, submissions: [] };
  }
}

const contentOf = (questionnaire: QuestionnaireRead): QuestionnaireContent =>
  (inForce(questionnaire) ?? questionnaire.versions.at(-1))?.content ?? EMPTY;
const NO_TEXT = { original: 'en', texts: {} } as const;
const EMPTY: QuestionnaireContent = { title: NO_TEXT, lead: NO_TEXT, sections: [] };

function progressOf(
  content: QuestionnaireContent,
  { id, dueAt, drafts, submissions }: RespondedRead,
  answered: readonly { questionCode: string; answer: Answers[string] }[],
): Progress {
  const answers = Object.fromEntries(
    answered.flatMap(({ questionCode, answer }) => {
      const question = questionByCode(content, questionCode);
      return question ? [[questionCode, fitted(question, answer)]] : [];
    }),
  );
  const saved = drafts.map(({ savedAt }) => savedAt).sort();
  return {
    responseId: id,
    count: answerCount(content, answers),
    extendedTo: dueAt,
    firstSavedAt: saved[0] ?? null,
    lastSavedAt: saved.at(-1) ?? null,
    submittedAt: submissions.at(-1)?.submittedAt ?? null,
    submissions: submissions.map(({ number, submittedAt, origin }) => ({
      number,
      at: submittedAt,
      byStaff: origin === 'staff',
    })),
  };
}

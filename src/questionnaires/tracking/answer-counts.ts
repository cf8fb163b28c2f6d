import { Injectable } from '@nestjs/common';
import { ReadDb } from '../../common/persistence';
import { fittingAnswers } from '../answering/fitting-answers';
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
  type SubmittedAnswer,
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
        const onFile = entered.filter(({ submissionId }) => submissionId === last).map(({ submitted }) => submitted);
        const answers = one.drafts.length > 0 ? drafted(content, one) : submittedIn(content, onFile);
        return [one.candidacyId, progressOf(one, answerCount(content, answers))];
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

function drafted(content: QuestionnaireContent, { drafts, files }: RespondedRead): Answers {
  const codes = [...new Set(files.map(({ questionCode }) => questionCode))];
  const idsOf = (code: string) => files.filter(({ questionCode }) => questionCode === code).map(({ id }) => id);
  return fittingAnswers(content, drafts, new Map(codes.map((code) => [code, idsOf(code)])));
}

function submittedIn(content: QuestionnaireContent, submitted: readonly SubmittedAnswer[]): Answers {
  return Object.fromEntries(
    submitted.flatMap(({ questionCode, answer }) => {
      const question = questionByCode(content, questionCode);
      return question ? [[questionCode, fitted(question, answer)]] : [];
    }),
  );
}

function progressOf({ id, dueAt, drafts, submissions }: RespondedRead, count: AnswerCount): Progress {
  const saved = drafts.map(({ savedAt }) => savedAt).sort();
  return {
    responseId: id,
    count,
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

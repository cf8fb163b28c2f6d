import { Injectable } from '@nestjs/common';
import { ReadDb } from '../../common/persistence';
import { fittingAnswers } from '../answering/fitting-answers';
import { RespondedRead, ResponsesRepository, SubmissionRead } from '../data/responses.repository';
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
    const responded = withEntries(await this.responses.allTo(db, questionnaire.id));
    const entered = await this.submitted.answersOf(
      db,
      responded.flatMap(({ submissions }) => enteredLast(submissions)?.id ?? []),
    );
    return new Map(
      responded.map((one) => {
        const last = enteredLast(one.submissions)?.id;
        const onFile = entered.filter(({ submissionId }) => submissionId === last).map(({ submitted }) => submitted);
        const answers = last ? submittedIn(content, onFile) : drafted(content, one);
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

/** What counts last was entered by staff: the respondent's drafts, if there are any, say less. */
function enteredLast(submissions: readonly SubmissionRead[]): SubmissionRead | null {
  const last = submissions.at(-1);
  return last?.origin === 'staff' ? last : null;
}

/** One for each candidacy: the respondent's drafts, with the submissions of both hands. Drafts of an entry count nothing. */
function withEntries(all: readonly RespondedRead[]): RespondedRead[] {
  const entries = all.filter(({ origin }) => origin === 'staff');
  const own = all.filter(({ origin }) => origin === 'respondent');
  const alone = entries.filter(({ candidacyId }) => !own.some((one) => one.candidacyId === candidacyId));
  return [...own, ...alone.map((entry) => ({ ...entry, drafts: [], files: [], submissions: [] }))].map((one) => {
    const entered = entries.find(({ candidacyId }) => candidacyId === one.candidacyId)?.submissions ?? [];
    return { ...one, submissions: [...one.submissions, ...entered].sort((a, b) => a.number - b.number) };
  });
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

function progressOf({ id, origin, dueAt, drafts, submissions }: RespondedRead, count: AnswerCount): Progress {
  const saved = drafts.map(({ savedAt }) => savedAt).sort();
  return {
    responseId: origin === 'respondent' ? id : null,
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

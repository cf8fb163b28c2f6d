import type { Language } from '../../../src/common/text/language';
import { ANONYMOUS, type Actor } from '../../../src/policy';
import {
  type Answer,
  AnsweringQueries,
  AnswersService,
  AnswerSubmissions,
  draftsMark,
  fingerprint,
  NO_ANSWER,
  PersonalLinks,
  type Respondent,
} from '../../../src/questionnaires';
import { AnswerFilesService } from '../../../src/questionnaires/answering/answer-files.service';
import type { SentFile } from '../../../src/questionnaires/answering/sent-file';
import type { TestApp } from '../test-app';

export type GivenAnswers = Readonly<Record<string, Partial<Answer>>>;

/** Answers the questionnaire in the name of the candidate, or of the State, and submits; by the code of the question. Again: amends. */
export async function aSubmission(
  app: TestApp,
  candidacyId: string,
  answers: GivenAnswers,
  language: Language = 'en',
  respondent: Respondent = 'candidate',
): Promise<string> {
  const id = await aLinkOf(app, candidacyId, respondent);
  const actor = holderOf(id);
  const before = await app.get(AnsweringQueries).require(id);
  const saves = Object.entries(answers).map(([code, given]) => {
    const draft = before.drafts.find(({ questionCode }) => questionCode === code);
    const base = fingerprint(draft ?? { answer: NO_ANSWER, language });
    return [code, { answer: { ...NO_ANSWER, ...given }, language, base, tab: 'test', seq: null }] as const;
  });
  await app.get(AnswersService).save(actor, { versionId: before.version.id, answers: new Map(saves) });
  const { version, drafts } = await app.get(AnsweringQueries).require(id);
  return (await app.get(AnswerSubmissions).submit(actor, draftsMark(version.id, drafts))).id;
}

/** Sends a file in answer to a question in the candidate's name, or in that of the State; submitting is another step. */
export async function anAnswerFile(
  app: TestApp,
  candidacyId: string,
  questionCode: string,
  sent: SentFile,
  respondent: Respondent = 'candidate',
): Promise<string> {
  const id = await aLinkOf(app, candidacyId, respondent);
  const ids = async () => (await app.get(AnsweringQueries).require(id)).files.map((file) => file.id);
  const before = await ids();
  await app.get(AnswerFilesService).add(holderOf(id), questionCode, sent, 'en');
  return (await ids()).find((one) => !before.includes(one))!;
}

/** Takes a file away again in the candidate's name. */
export async function takeAway(app: TestApp, candidacyId: string, fileId: string): Promise<void> {
  await app.get(AnswerFilesService).remove(holderOf(await aLinkOf(app, candidacyId)), fileId);
}

const holderOf = (linkId: string): Actor => ({ ...ANONYMOUS, kind: 'link', linkId });

/** Their open link, so that browsers in which it is open stay so; else a new one. */
async function aLinkOf(app: TestApp, candidacyId: string, purpose: Respondent = 'candidate'): Promise<string> {
  const [open] = (await app.bench.databases.read.query(
    `SELECT id FROM invitation WHERE candidacy_id = '${candidacyId}' AND purpose = '${purpose}' AND replaced_by IS NULL`,
  )) as { id: string }[];
  return open?.id ?? (await app.arrange((tx) => app.get(PersonalLinks).makeIn(tx, candidacyId, undefined, purpose))).id;
}

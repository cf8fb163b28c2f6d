import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { findRows, ReadDb } from '../../common/persistence';
import { QuestionnairesQueries } from '../build/questionnaires.queries';
import { AnswerTranslationsRepository, TranslationRead } from '../data/answer-translations.repository';
import { Response } from '../data/response.entity';
import { SubmissionRead, submissionRead } from '../data/responses.repository';
import { Submission } from '../data/submission.entity';
import { SubmissionsRepository } from '../data/submissions.repository';
import {
  haveSameTexts,
  isWhole,
  numberOf,
  ownDeadline,
  type Question,
  questionByCode,
  type QuestionnaireRead,
  type QuestionnaireVersionRead,
  type Respondent,
  type SubmittedAnswer,
  type TranslatablePart,
  translatableParts,
} from '../domain';

/** A translation that is not shown: in work where `source` is the text submitted last, else overtaken. */
export interface UnfinishedTranslation extends TranslationRead {
  isOfThisText: boolean;
  source: TranslatablePart[];
}

/** One submitted answer under the wording that it answers. */
export interface AnswerRead extends SubmittedAnswer {
  id: string;
  /** Under which people read the question in this submission. */
  number: number;
  question: Question;
  /** Of exactly these texts, whole, and checked by a second person. */
  translations: TranslationRead[];
  /** All the others, the newest first: in work, or of an earlier text. */
  unfinished: UnfinishedTranslation[];
}

export interface SubmittedRead {
  submission: SubmissionRead;
  version: QuestionnaireVersionRead;
  /** In the order of the questions. */
  answers: AnswerRead[];
}

/** All that somebody submitted in answer to one questionnaire: the candidate, or the State about the nomination. */
export interface CandidateAnswers {
  candidacyId: string;
  questionnaire: QuestionnaireRead;
  /** Until when this one could answer. */
  dueAt: string | null;
  /** Newest first; none where all is draft. */
  submissions: SubmittedRead[];
}

/**
 * Submitted answers for other modules and for translators, confidential ones among them. Says what there is, not who may see
 * it: callers ask the policy first, and whoever publishes looks at `visibility`.
 */
@Injectable()
export class SubmittedAnswers {
  constructor(
    private readonly readDb: ReadDb,
    private readonly questionnaires: QuestionnairesQueries,
    private readonly submissions: SubmissionsRepository,
    private readonly translations: AnswerTranslationsRepository,
  ) {}

  /** What the candidate answered, and what the State did; null where nothing was begun. */
  async of(candidacyId: string): Promise<Record<Respondent, CandidateAnswers | null>> {
    const { candidate, state } = await this.ofCandidacies([candidacyId]);
    return { candidate: candidate[0] ?? null, state: state[0] ?? null };
  }

  /** What the candidates themselves answered, and what their States did: never both in one list. */
  async ofCandidacies(
    candidacyIds: string[],
    db: EntityManager = this.readDb.manager,
  ): Promise<Record<Respondent, CandidateAnswers[]>> {
    const all = await this.read(candidacyIds, db);
    const by = (respondent: Respondent) => all.filter(({ questionnaire }) => questionnaire.respondent === respondent);
    return { candidate: by('candidate'), state: by('state') };
  }

  private async read(candidacyIds: string[], db: EntityManager): Promise<CandidateAnswers[]> {
    const responses = await findRows(db, Response, { candidacy_id: candidacyIds });
    if (responses.length === 0) return [];
    const questionnaires = await this.questionnaires.byIds(responses.map((one) => one.questionnaire_id));
    const where = { response_id: responses.map(({ id }) => id) };
    const rows = (await findRows(db, Submission, where, ['number'])).reverse();
    const ids = rows.map(({ id }) => id);
    const found = await this.submissions.answersOf(db, ids);
    const translations = await this.translations.ofAnswers(
      db,
      found.map(({ id }) => id),
    );
    return pairsOf(responses).flatMap(({ candidacyId, questionnaireId, ids: both, dueAt }) => {
      const questionnaire = questionnaires.find(({ id }) => id === questionnaireId);
      const own = rows.filter((row) => both.includes(row.response_id)).map(submissionRead);
      if (!questionnaire) return [];
      const read = (submission: SubmissionRead) => submittedRead(questionnaire, submission, own, found, translations);
      return [
        { candidacyId, questionnaire, dueAt: ownDeadline(questionnaire.dueAt, dueAt), submissions: own.flatMap(read) },
      ];
    });
  }
}

interface Pair {
  candidacyId: string;
  questionnaireId: string;
  /** The respondent's response, and that in which staff entered a letter. */
  ids: string[];
  dueAt: string | null;
}

/** What somebody answers and what staff enter for them are one thing to whoever reads it. */
function pairsOf(responses: readonly Response[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { id, candidacy_id: candidacyId, questionnaire_id: questionnaireId, due_at: dueAt } of responses) {
    const key = `${candidacyId} ${questionnaireId}`;
    const { ids, dueAt: known } = pairs.get(key) ?? { ids: [], dueAt: null };
    pairs.set(key, { candidacyId, questionnaireId, ids: [...ids, id], dueAt: known ?? dueAt });
  }
  return [...pairs.values()];
}

type Found = Awaited<ReturnType<SubmissionsRepository['answersOf']>>;

function submittedRead(
  { versions }: QuestionnaireRead,
  submission: SubmissionRead,
  own: readonly SubmissionRead[],
  found: Found,
  translations: readonly TranslationRead[],
): SubmittedRead[] {
  const version = versions.find(({ id }) => id === submission.versionId);
  if (!version) return [];
  const answers = found
    .filter(({ submissionId }) => submissionId === submission.id)
    .flatMap(({ id, submitted }): AnswerRead[] => {
      const wording = versions.find((one) => one.id === submitted.versionId) ?? version;
      const question = questionByCode(wording.content, submitted.questionCode);
      if (!question) return [];
      const number = numberOf(version.content, submitted.questionCode);
      const same = found.filter(
        (one) =>
          own.some((each) => each.id === one.submissionId) && one.submitted.questionCode === submitted.questionCode,
      );
      return [{ ...submitted, id, number, question, ...sorted(question, submitted, same, translations) }];
    });
  return [{ submission, version, answers: answers.sort((a, b) => a.number - b.number) }];
}

/** A translation belongs to the texts that it translates: it goes on counting while they are submitted again unchanged. */
function sorted(
  question: Question,
  { answer, language }: SubmittedAnswer,
  same: Found,
  translations: readonly TranslationRead[],
): Pick<AnswerRead, 'translations' | 'unfinished'> {
  const parts = translatableParts(question, answer);
  const all = translations.flatMap((one): UnfinishedTranslation[] => {
    const of = same.find(({ id }) => id === one.answerId)?.submitted;
    if (!of) return [];
    const source = translatableParts(question, of.answer);
    return [{ ...one, source, isOfThisText: of.language === language && haveSameTexts(parts, source) }];
  });
  const counts = ({ state, texts, isOfThisText }: UnfinishedTranslation): boolean =>
    state === 'ready' && isOfThisText && isWhole(parts, texts);
  const newestFirst = all.sort((a, b) => (a.savedAt > b.savedAt ? -1 : 1));
  return { translations: newestFirst.filter(counts), unfinished: newestFirst.filter((one) => !counts(one)) };
}

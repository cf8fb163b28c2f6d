import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { CandidacyRead, CandidatesQueries } from '../../candidates';
import { ReadDb } from '../../common/persistence';
import { Language, OFFERED_LANGUAGES } from '../../common/text';
import { AnswerRead, SubmittedAnswers } from '../answering/submitted-answers.queries';
import type { TranslationRead } from '../data/answer-translations.repository';
import { Response } from '../data/response.entity';
import { AnswerRow, AnswerTranslation, Submission } from '../data/submission.entity';
import { type Respondent, type TranslatablePart, translatableParts, type TranslationState } from '../domain';

/** One published answer to be put into one language. */
export interface TranslationTask {
  candidacy: CandidacyRead;
  /** Whose answer it is: the candidate's, or that of the State that nominated. */
  respondent: Respondent;
  answer: AnswerRead;
  parts: TranslatablePart[];
  target: Language;
  state: TranslationState;
  /** Of the text as it was submitted last; null where nothing was written yet. */
  current: TranslationRead | null;
  /** Of an earlier text, which the candidate changed since. */
  overtaken: { texts: TranslationRead['texts']; source: TranslatablePart[] } | null;
}

/** What there is to translate. Confidential answers are not looked at, so that no translator can come across one. */
@Injectable()
export class TranslationDesk {
  constructor(
    private readonly readDb: ReadDb,
    private readonly submitted: SubmittedAnswers,
    private readonly candidates: CandidatesQueries,
  ) {}

  async list(): Promise<TranslationTask[]> {
    const db = this.readDb.manager;
    const responses = await db.find(Response, { select: { candidacy_id: true } });
    return this.tasksOf(
      responses.map(({ candidacy_id: id }) => id),
      db,
    );
  }

  /** What there is to do with these answers; one that is confidential or was replaced has no task. */
  async ofAnswers(answerIds: string[], db: EntityManager = this.readDb.manager): Promise<TranslationTask[]> {
    return (await this.around(answerIds, db)).filter(({ answer }) => answerIds.includes(answer.id));
  }

  /** The tasks to which these translations belong, while they are of the text as it was submitted last. */
  async ofTranslations(ids: string[], db: EntityManager = this.readDb.manager): Promise<TranslationTask[]> {
    const rows = await db.findBy(AnswerTranslation, { id: In(ids) });
    const tasks = await this.around(
      rows.map(({ answer_id: id }) => id),
      db,
    );
    return tasks.filter(({ current }) => current !== null && ids.includes(current.id));
  }

  /** All tasks of those who gave these answers. */
  private async around(answerIds: string[], db: EntityManager): Promise<TranslationTask[]> {
    const answers = await db.findBy(AnswerRow, { id: In(answerIds) });
    const submissions = await db.findBy(Submission, { id: In(answers.map(({ submission_id: id }) => id)) });
    const responses = await db.findBy(Response, { id: In(submissions.map(({ response_id: id }) => id)) });
    return this.tasksOf(
      responses.map(({ candidacy_id: id }) => id),
      db,
    );
  }

  private async tasksOf(candidacyIds: string[], db: EntityManager): Promise<TranslationTask[]> {
    const ids = [...new Set(candidacyIds)];
    const { candidate, state } = await this.submitted.ofCandidacies(ids, db);
    const given = [...candidate, ...state];
    const candidacies = await this.candidates.byIds([...new Set(given.map(({ candidacyId }) => candidacyId))]);
    // Candidacies come by family name, and so do the tasks.
    return candidacies.flatMap((candidacy) =>
      given
        .filter(({ candidacyId }) => candidacyId === candidacy.id)
        .flatMap(({ questionnaire: { respondent }, submissions: [newest] }) =>
          (newest?.answers ?? []).filter(isOpen).flatMap((answer) => tasksFor({ candidacy, respondent, answer })),
        ),
    );
  }
}

const isOpen = ({ visibility, question }: AnswerRead): boolean =>
  visibility === 'published' && question.visibility !== 'panel';

function tasksFor(of: Pick<TranslationTask, 'candidacy' | 'respondent' | 'answer'>): TranslationTask[] {
  const { answer } = of;
  const parts = translatableParts(answer.question, answer.answer);
  if (parts.length === 0) return [];
  return OFFERED_LANGUAGES.filter((target) => target !== answer.language).map((target) => {
    const own = answer.unfinished.filter(({ language }) => language === target);
    const ready = answer.translations.find(({ language }) => language === target) ?? null;
    const current = ready ?? own.find(({ isOfThisText }) => isOfThisText) ?? null;
    return {
      ...of,
      parts,
      target,
      state: current?.state ?? 'to_do',
      current,
      overtaken: current ? null : (own.find(({ isOfThisText }) => !isOfThisText) ?? null),
    };
  });
}

import { Injectable } from '@nestjs/common';
import { EntityManager, In, IsNull } from 'typeorm';
import { SealedFields } from '../../common/crypto/sealed-fields';
import { NotFound, StaleEdit } from '../../common/errors';
import { Ids } from '../../common/ids/ids';
import { insert, Tx, updateAt } from '../../common/persistence';
import type { Language } from '../../common/text';
import { type Answer, answerFrom, canonicalAnswer } from '../domain';
import { AnswerDraft, AnswerFile, Response } from './response.entity';
import { Submission } from './submission.entity';

/** The draft of one answer, opened; revision 0 where nothing was saved yet. */
export interface OpenedDraft {
  questionCode: string;
  versionId: string;
  answer: Answer;
  language: Language;
  tab: string;
  seq: number;
  rev: number;
  savedAt: string;
}

export type NewDraft = Pick<OpenedDraft, 'questionCode' | 'versionId' | 'answer' | 'language' | 'tab' | 'seq'>;

/** What is told of a submission without opening its answers. */
export interface SubmissionRead {
  id: string;
  responseId: string;
  versionId: string;
  number: number;
  receipt: string;
  origin: 'respondent' | 'staff';
  submittedAt: string;
}

/** One respondent's drafts and submissions, oldest first. */
export interface RespondedRead {
  id: string;
  candidacyId: string;
  dueAt: string | null;
  drafts: OpenedDraft[];
  files: { id: string; questionCode: string }[];
  submissions: SubmissionRead[];
}

/** Responses and the drafts of their answers. Answers are sealed on the way in and opened on the way out. */
@Injectable()
export class ResponsesRepository {
  constructor(
    private readonly ids: Ids,
    private readonly sealed: SealedFields,
  ) {}

  of(db: EntityManager, candidacyId: string, questionnaireId: string): Promise<Response | null> {
    return db.findOneBy(Response, { candidacy_id: candidacyId, questionnaire_id: questionnaireId });
  }

  /** Reads the response for change; on PostgreSQL other saves of the same person wait until this unit of work ends. */
  lock(tx: Tx, candidacyId: string, questionnaireId: string): Promise<Response | null> {
    const where = { candidacy_id: candidacyId, questionnaire_id: questionnaireId };
    const query = tx.manager.createQueryBuilder(Response, 'response').where(where);
    if (tx.manager.connection.options.type === 'postgres') query.setLock('pessimistic_write');
    return query.getOne();
  }

  /** Two first saves at once make one row, and both go on with it. */
  async begin(tx: Tx, candidacyId: string, questionnaireId: string): Promise<Response> {
    const id = this.ids.uuid();
    const row = { id, candidacy_id: candidacyId, questionnaire_id: questionnaireId, created_at: tx.now, rev: 1 };
    const values = { ...row, status: 'open' as const, due_at: null };
    await tx.manager.createQueryBuilder().insert().into(Response).values(values).orIgnore().execute();
    const made = await this.lock(tx, candidacyId, questionnaireId);
    if (!made) throw new NotFound();
    return made;
  }

  change(tx: Tx, id: string, rev: number, changes: Partial<Response>): Promise<void> {
    return updateAt(tx, Response, id, rev, changes);
  }

  async draftsOf(db: EntityManager, responseId: string): Promise<OpenedDraft[]> {
    const rows = await db.find(AnswerDraft, { where: { response_id: responseId }, order: { question_code: 'ASC' } });
    return Promise.all(rows.map((row) => this.opened(db, row)));
  }

  /** Responses to a questionnaire with their drafts, files and submissions, in four queries however many they are. */
  async allTo(db: EntityManager, questionnaireId: string): Promise<RespondedRead[]> {
    const responses = await db.findBy(Response, { questionnaire_id: questionnaireId });
    const ids = responses.map(({ id }) => id);
    const drafts = await db.find(AnswerDraft, { where: { response_id: In(ids) }, order: { question_code: 'ASC' } });
    const submissions = await db.find(Submission, { where: { response_id: In(ids) }, order: { number: 'ASC' } });
    const files = await db.findBy(AnswerFile, { response_id: In(ids), removed_at: IsNull() });
    const of = <T extends { response_id: string }>(rows: T[], id: string) =>
      rows.filter((row) => row.response_id === id);
    return Promise.all(
      responses.map(async (response) => ({
        id: response.id,
        candidacyId: response.candidacy_id,
        dueAt: response.due_at,
        drafts: await Promise.all(of(drafts, response.id).map((row) => this.opened(db, row))),
        files: of(files, response.id).map((file) => ({ id: file.id, questionCode: file.question_code })),
        submissions: of(submissions, response.id).map(submissionRead),
      })),
    );
  }

  async draftsTo(db: EntityManager, responseId: string, codes: readonly string[]): Promise<OpenedDraft[]> {
    const rows = await db.findBy(AnswerDraft, { response_id: responseId, question_code: In([...codes]) });
    return Promise.all(rows.map((row) => this.opened(db, row)));
  }

  async draftOf(db: EntityManager, responseId: string, questionCode: string): Promise<OpenedDraft | null> {
    const row = await db.findOneBy(AnswerDraft, { response_id: responseId, question_code: questionCode });
    return row ? this.opened(db, row) : null;
  }

  /** Submissions of one response, oldest first. */
  async submissionsOf(db: EntityManager, responseId: string): Promise<SubmissionRead[]> {
    const rows = await db.find(Submission, { where: { response_id: responseId }, order: { number: 'ASC' } });
    return rows.map(submissionRead);
  }

  /** Stores a draft over revision `rev`; 0 = there is none yet. Throws StaleEdit when another save came first. */
  async storeDraft(tx: Tx, response: Response, draft: NewDraft, rev: number): Promise<void> {
    const where = { response_id: response.id, question_code: draft.questionCode };
    const before = await tx.manager.findOne(AnswerDraft, { select: { id: true, rev: true }, where });
    if ((before?.rev ?? 0) !== rev) throw new StaleEdit();
    const id = before?.id ?? this.ids.uuid();
    const saved = {
      version_id: draft.versionId,
      body: await this.sealed.seal(tx, scopeOf(response), placeOf(id), canonicalAnswer(draft.answer)),
      language: draft.language,
      tab: draft.tab,
      seq: draft.seq,
      saved_at: tx.now,
    };
    if (before) return updateAt(tx, AnswerDraft, id, rev, saved);
    await insert(tx, AnswerDraft, { id, ...where, ...saved, rev: 1 });
  }

  private async opened(db: EntityManager, row: AnswerDraft): Promise<OpenedDraft> {
    return {
      questionCode: row.question_code,
      versionId: row.version_id,
      answer: answerFrom(await this.sealed.open(db, placeOf(row.id), row.body)),
      language: row.language,
      tab: row.tab,
      seq: row.seq,
      rev: row.rev,
      savedAt: row.saved_at,
    };
  }
}

/** One key a candidate: erasing it makes everything that was answered unreadable (S50). */
export const scopeOf = ({ candidacy_id }: Pick<Response, 'candidacy_id'>): string => `candidacy:${candidacy_id}`;
const placeOf = (id: string) => ({ table: 'answer_draft', column: 'body', id });

export const submissionRead = (row: Submission): SubmissionRead => ({
  id: row.id,
  responseId: row.response_id,
  versionId: row.version_id,
  number: row.number,
  receipt: row.content_hash,
  origin: row.origin,
  submittedAt: row.submitted_at,
});

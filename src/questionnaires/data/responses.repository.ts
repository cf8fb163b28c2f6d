import { Injectable } from '@nestjs/common';
import { EntityManager, In, IsNull } from 'typeorm';
import { SealedFields } from '../../common/crypto/sealed-fields';
import { NotFound, RuleBroken, StaleEdit } from '../../common/errors';
import { Ids } from '../../common/ids/ids';
import { execute, findRow, findRows, insert, lockRow, Tx, updateAt } from '../../common/persistence';
import type { Language } from '../../common/text';
import { type Answer, answerFrom, canonicalAnswer } from '../domain';
import { AnswerDraft, AnswerFile, Response, type ResponseOrigin } from './response.entity';
import { Submission } from './submission.entity';

/** Who answers what, and whose hand writes it down. */
export interface ResponseKey {
  candidacyId: string;
  questionnaireId: string;
  origin: ResponseOrigin;
}

/** The draft of one answer, opened. */
export interface OpenedDraft {
  id: string;
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
  origin: ResponseOrigin;
  /** When the letter came from which staff entered it; null for what the respondent submitted. */
  receivedOn: string | null;
  letterFileId: string | null;
  submittedAt: string;
}

/** One respondent's drafts and submissions, oldest first. */
export interface RespondedRead {
  id: string;
  candidacyId: string;
  origin: ResponseOrigin;
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

  of(db: EntityManager, key: ResponseKey): Promise<Response | null> {
    return findRow(db, Response, columnsOf(key));
  }

  /** Reads the response for change; on PostgreSQL other saves of the same person wait until this unit of work ends. */
  lock(tx: Tx, key: ResponseKey): Promise<Response | null> {
    return lockRow(tx, Response, columnsOf(key));
  }

  /** Two first saves at once make one row, and both go on with it. */
  async begin(tx: Tx, key: ResponseKey): Promise<Response> {
    const row = { id: this.ids.uuid(), ...columnsOf(key), created_at: tx.now, rev: 1 };
    const values = { ...row, status: 'open' as const, due_at: null };
    await tx.manager.createQueryBuilder().insert().into(Response).values(values).orIgnore().execute();
    const made = await this.lock(tx, key);
    if (!made) throw new NotFound();
    return made;
  }

  change(tx: Tx, id: string, rev: number, changes: Partial<Response>): Promise<void> {
    return updateAt(tx, Response, id, rev, changes);
  }

  async draftsOf(db: EntityManager, responseId: string): Promise<OpenedDraft[]> {
    const rows = await findRows(db, AnswerDraft, { response_id: responseId }, ['question_code']);
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
        origin: response.origin,
        dueAt: response.due_at,
        drafts: await Promise.all(of(drafts, response.id).map((row) => this.opened(db, row))),
        files: of(files, response.id).map((file) => ({ id: file.id, questionCode: file.question_code })),
        submissions: of(submissions, response.id).map(submissionRead),
      })),
    );
  }

  /** What somebody submitted for themselves is never overtaken by what staff enter. Throws RuleBroken. */
  async requireNoneOwn(tx: Tx, of: Pick<Response, 'candidacy_id' | 'questionnaire_id'>): Promise<void> {
    const { candidacy_id: candidacyId, questionnaire_id: questionnaireId } = of;
    const all = await this.allSubmissions(tx.manager, { candidacyId, questionnaireId });
    if (all.some(({ origin }) => origin === 'respondent')) throw new RuleBroken('answers_own');
  }

  async draftsTo(db: EntityManager, responseId: string, codes: readonly string[]): Promise<OpenedDraft[]> {
    const rows = await findRows(db, AnswerDraft, { response_id: responseId, question_code: codes });
    return Promise.all(rows.map((row) => this.opened(db, row)));
  }

  async draftOf(db: EntityManager, responseId: string, questionCode: string): Promise<OpenedDraft | null> {
    const row = await findRow(db, AnswerDraft, { response_id: responseId, question_code: questionCode });
    return row ? this.opened(db, row) : null;
  }

  /** Submissions of one response, oldest first. */
  async submissionsOf(db: EntityManager, responseId: string): Promise<SubmissionRead[]> {
    const rows = await findRows(db, Submission, { response_id: responseId }, ['number']);
    return rows.map(submissionRead);
  }

  /** What the respondent submitted and what staff entered for them, in one row of numbers, oldest first. */
  async allSubmissions(db: EntityManager, { candidacyId, questionnaireId }: Omit<ResponseKey, 'origin'>) {
    const where = { candidacy_id: candidacyId, questionnaire_id: questionnaireId };
    const responses = await findRows(db, Response, where);
    const ids = responses.map(({ id }) => id);
    return (await findRows(db, Submission, { response_id: ids }, ['number'])).map(submissionRead);
  }

  /** Stores a draft over the one that was read, if any, while the response is locked. Throws StaleEdit where it is another by now. */
  async storeDraft(tx: Tx, response: Response, draft: NewDraft, before: OpenedDraft | null): Promise<void> {
    const id = before?.id ?? this.ids.uuid();
    const saved = {
      version_id: draft.versionId,
      body: await this.sealed.seal(tx, scopeOf(response), placeOf(id), canonicalAnswer(draft.answer)),
      language: draft.language,
      tab: draft.tab,
      seq: draft.seq,
      saved_at: tx.now,
    };
    if (!before)
      return insert(tx, AnswerDraft, {
        id,
        response_id: response.id,
        question_code: draft.questionCode,
        ...saved,
        rev: 1,
      });
    const changed = await execute(tx, STORE_DRAFT, { ...saved, id, before: before.rev, rev: before.rev + 1 });
    if (changed !== 1) throw new StaleEdit();
  }

  private async opened(db: EntityManager, row: AnswerDraft): Promise<OpenedDraft> {
    return {
      id: row.id,
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

const columnsOf = ({ candidacyId, questionnaireId, origin }: ResponseKey) => ({
  candidacy_id: candidacyId,
  questionnaire_id: questionnaireId,
  origin,
});

const STORE_DRAFT = `
  UPDATE answer_draft
  SET version_id = :version_id, body = :body, language = :language, tab = :tab, seq = :seq, saved_at = :saved_at, rev = :rev
  WHERE id = :id AND rev = :before`;

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
  receivedOn: row.received_on,
  letterFileId: row.letter_file_id,
  submittedAt: row.submitted_at,
});

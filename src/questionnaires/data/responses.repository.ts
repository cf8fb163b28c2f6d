import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { SealedFields } from '../../common/crypto/sealed-fields';
import { StaleEdit } from '../../common/errors';
import { Ids } from '../../common/ids/ids';
import { insert, Tx, updateAt } from '../../common/persistence';
import type { Language } from '../../common/text';
import { type Answer, answerFrom, canonicalAnswer } from '../domain';
import { AnswerDraft, Response } from './response.entity';

/** The draft of one answer, opened; revision 0 where nothing was saved yet. */
export interface OpenedDraft {
  questionCode: string;
  versionId: string;
  answer: Answer;
  language: Language;
  seq: number;
  rev: number;
  savedAt: string;
}

export type NewDraft = Pick<OpenedDraft, 'questionCode' | 'versionId' | 'answer' | 'language' | 'seq'>;

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

  async add(tx: Tx, candidacyId: string, questionnaireId: string): Promise<Response> {
    const row: Response = {
      id: this.ids.uuid(),
      candidacy_id: candidacyId,
      questionnaire_id: questionnaireId,
      status: 'open',
      due_at: null,
      created_at: tx.now,
      rev: 1,
    };
    await insert(tx, Response, row);
    return row;
  }

  change(tx: Tx, id: string, rev: number, changes: Partial<Response>): Promise<void> {
    return updateAt(tx, Response, id, rev, changes);
  }

  async draftsOf(db: EntityManager, responseId: string): Promise<OpenedDraft[]> {
    const rows = await db.find(AnswerDraft, { where: { response_id: responseId }, order: { question_code: 'ASC' } });
    return Promise.all(rows.map((row) => this.opened(db, row)));
  }

  async draftOf(db: EntityManager, responseId: string, questionCode: string): Promise<OpenedDraft | null> {
    const row = await db.findOneBy(AnswerDraft, { response_id: responseId, question_code: questionCode });
    return row ? this.opened(db, row) : null;
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
      seq: row.seq,
      rev: row.rev,
      savedAt: row.saved_at,
    };
  }
}

/** One key a candidate: erasing it makes everything that was answered unreadable (S50). */
export const scopeOf = ({ candidacy_id }: Response): string => `candidacy:${candidacy_id}`;
const placeOf = (id: string) => ({ table: 'answer_draft', column: 'body', id });

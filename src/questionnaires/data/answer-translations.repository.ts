import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { SealedFields } from '../../common/crypto/sealed-fields';
import { Ids } from '../../common/ids/ids';
import { findRows, insert, Tx, updateAt } from '../../common/persistence';
import type { Language } from '../../common/text';
import type { TranslatedTexts, TranslationState } from '../domain';
import { AnswerTranslation } from './submission.entity';

/** One translation, opened. */
export interface TranslationRead {
  id: string;
  answerId: string;
  language: Language;
  texts: TranslatedTexts;
  state: TranslationState;
  origin: 'person' | 'machine';
  madeBy: string | null;
  checkedBy: string | null;
  savedAt: string;
  rev: number;
}

export type TranslationChange = Pick<TranslationRead, 'state' | 'madeBy' | 'checkedBy'>;

/** Translations of submitted answers, sealed on the way in under the key of the candidate, opened on the way out. */
@Injectable()
export class AnswerTranslationsRepository {
  constructor(
    private readonly ids: Ids,
    private readonly sealed: SealedFields,
  ) {}

  async ofAnswers(db: EntityManager, answerIds: readonly string[]): Promise<TranslationRead[]> {
    const rows = await findRows(db, AnswerTranslation, { answer_id: answerIds }, ['language', 'id']);
    return Promise.all(rows.map((row) => this.opened(db, row)));
  }

  async add(
    tx: Tx,
    scope: string,
    given: TranslationChange & Pick<TranslationRead, 'answerId' | 'language' | 'texts'>,
  ): Promise<void> {
    const id = this.ids.uuid();
    await insert(tx, AnswerTranslation, {
      id,
      answer_id: given.answerId,
      language: given.language,
      body: await this.sealed.seal(tx, scope, placeOf(id), JSON.stringify(given.texts)),
      state: given.state,
      origin: 'person',
      made_by: given.madeBy,
      checked_by: given.checkedBy,
      saved_at: tx.now,
      rev: 1,
    });
  }

  /** Throws StaleEdit when somebody else saved first. */
  async change(
    tx: Tx,
    scope: string,
    { id, rev }: { id: string; rev: number },
    change: TranslationChange & Pick<TranslationRead, 'texts'>,
  ): Promise<void> {
    await updateAt(tx, AnswerTranslation, id, rev, {
      body: await this.sealed.seal(tx, scope, placeOf(id), JSON.stringify(change.texts)),
      state: change.state,
      made_by: change.madeBy,
      checked_by: change.checkedBy,
      saved_at: tx.now,
    });
  }

  private async opened(db: EntityManager, row: AnswerTranslation): Promise<TranslationRead> {
    return {
      id: row.id,
      answerId: row.answer_id,
      language: row.language,
      texts: JSON.parse(await this.sealed.open(db, placeOf(row.id), row.body)) as TranslatedTexts,
      state: row.state,
      origin: row.origin,
      madeBy: row.made_by,
      checkedBy: row.checked_by,
      savedAt: row.saved_at,
      rev: row.rev,
    };
  }
}

const placeOf = (id: string) => ({ table: 'answer_translation', column: 'body', id });

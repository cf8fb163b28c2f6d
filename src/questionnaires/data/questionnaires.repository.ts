import { Injectable } from '@nestjs/common';
import { EntityManager, Not } from 'typeorm';
import { NotFound } from '../../common/errors';
import { Ids } from '../../common/ids/ids';
import { findRow, insert, select, Tx, updateAt } from '../../common/persistence';
import type { QuestionnaireContent, Respondent } from '../domain';
import { Questionnaire } from './questionnaire.entity';
import { QuestionnaireVersion } from './questionnaire-version.entity';

/** A version that is or was asked. */
export interface PublishedVersion {
  id: string;
  content: QuestionnaireContent;
}

/** Writes questionnaires and their versions. */
@Injectable()
export class QuestionnairesRepository {
  /** Contents of published versions by id. They never change, so this never goes stale. */
  private readonly published = new Map<string, QuestionnaireContent>();

  constructor(private readonly ids: Ids) {}

  async add(tx: Tx, electionId: string, respondent: Respondent): Promise<string> {
    const id = this.ids.uuid();
    const row = { id, election_id: electionId, respondent, due_at: null, created_at: tx.now, rev: 1 };
    await insert(tx, Questionnaire, row);
    return id;
  }

  of(db: EntityManager, electionId: string, respondent: Respondent): Promise<Questionnaire | null> {
    return findRow(db, Questionnaire, { election_id: electionId, respondent });
  }

  async byId(tx: Tx, id: string): Promise<Questionnaire> {
    const row = await tx.manager.findOneBy(Questionnaire, { id });
    if (!row) throw new NotFound();
    return row;
  }

  change(tx: Tx, id: string, rev: number, changes: Partial<Questionnaire>): Promise<void> {
    return updateAt(tx, Questionnaire, id, rev, changes);
  }

  async addDraft(tx: Tx, questionnaireId: string, number: number, content: QuestionnaireContent): Promise<string> {
    const id = this.ids.uuid();
    await insert(tx, QuestionnaireVersion, {
      id,
      questionnaire_id: questionnaireId,
      number,
      status: 'draft',
      content,
      note: null,
      content_hash: null,
      created_at: tx.now,
      published_at: null,
      retired_at: null,
      rev: 1,
    });
    return id;
  }

  /** Versions of a questionnaire, oldest first. */
  versionsOf(tx: Tx, questionnaireId: string): Promise<QuestionnaireVersion[]> {
    return tx.manager.find(QuestionnaireVersion, {
      where: { questionnaire_id: questionnaireId },
      order: { number: 'ASC' },
    });
  }

  /** Versions that were ever published, oldest first; the last one is asked. */
  async publishedOf(tx: Tx, questionnaireId: string): Promise<PublishedVersion[]> {
    const rows = await select<{ id: string }>(tx.manager, PUBLISHED, { questionnaireId });
    const versions = [];
    for (const { id } of rows) {
      const content = await this.contentOf(tx.manager, id);
      if (content) versions.push({ id, content });
    }
    return versions;
  }

  /** What a published version says; null for a draft and for none. */
  async contentOf(db: EntityManager, id: string): Promise<QuestionnaireContent | null> {
    const known = this.published.get(id);
    if (known) return known;
    const row = await db.findOneBy(QuestionnaireVersion, { id, status: Not('draft') });
    if (row) this.published.set(id, row.content);
    return row?.content ?? null;
  }

  changeVersion(tx: Tx, id: string, rev: number, changes: Partial<QuestionnaireVersion>): Promise<void> {
    return updateAt(tx, QuestionnaireVersion, id, rev, changes);
  }

  /** Takes a draft away; a questionnaire that has no other version goes with it. */
  async removeDraft(tx: Tx, draft: QuestionnaireVersion): Promise<void> {
    await tx.manager.delete(QuestionnaireVersion, { id: draft.id, status: 'draft' });
    if (draft.number === 1) await tx.manager.delete(Questionnaire, { id: draft.questionnaire_id });
  }
}

const PUBLISHED = `
  SELECT id FROM questionnaire_version
  WHERE questionnaire_id = :questionnaireId AND status <> 'draft' ORDER BY number`;

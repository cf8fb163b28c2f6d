import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { findRows, select } from '../../common/persistence';
import type { QuestionnaireContent } from '../domain';
import { QuestionnaireVersion } from './questionnaire-version.entity';

type Head = Omit<QuestionnaireVersion, 'content' | 'note' | 'retired_at'> & { note: string | null };
export type VersionRow = Omit<QuestionnaireVersion, 'retired_at'>;

/** Versions with all that they say. What a frozen one says, some fifty kilobytes, is taken apart once. */
@Injectable()
export class VersionRows {
  /** By their hash: a version frozen in a unit of work that came to nothing may be published with other words. */
  private readonly frozen = new Map<string, QuestionnaireContent>();

  /** Oldest first. */
  async of(db: EntityManager, questionnaireIds: readonly string[]): Promise<VersionRow[]> {
    const heads = await select<Head>(db, HEADS, { questionnaireIds });
    const unread = heads.filter((head) => !this.contentOf(head)).map(({ id }) => id);
    const read = unread.length > 0 ? await findRows(db, QuestionnaireVersion, { id: unread }) : [];
    for (const { content_hash: hash, content } of read) if (hash !== null) this.frozen.set(hash, content);
    return heads.flatMap((head): VersionRow[] => {
      const row = read.find(({ id }) => id === head.id);
      const content = this.contentOf(head);
      if (row || !content) return row ? [row] : [];
      return [{ ...head, content, note: head.note === null ? null : (JSON.parse(head.note) as VersionRow['note']) }];
    });
  }

  private contentOf({ content_hash: hash }: Head): QuestionnaireContent | undefined {
    return hash === null ? undefined : this.frozen.get(hash);
  }
}

const HEADS = `
  SELECT id, questionnaire_id, number, status, note, content_hash, created_at, published_at, rev
  FROM questionnaire_version WHERE questionnaire_id IN (:questionnaireIds) ORDER BY number`;

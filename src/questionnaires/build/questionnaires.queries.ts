import { Injectable } from '@nestjs/common';
import { findRows, ReadDb, Where } from '../../common/persistence';
import { Questionnaire } from '../data/questionnaire.entity';
import { VersionRow, VersionRows } from '../data/version-rows';
import type { QuestionnaireRead, QuestionnaireVersionRead } from '../domain';

/** Reads questionnaires with their versions, in two queries however many they are. */
@Injectable()
export class QuestionnairesQueries {
  constructor(
    private readonly db: ReadDb,
    private readonly versions: VersionRows,
  ) {}

  /** All questionnaires, newest first. */
  list(): Promise<QuestionnaireRead[]> {
    return this.read({});
  }

  async byId(id: string): Promise<QuestionnaireRead | null> {
    return (await this.read({ id }))[0] ?? null;
  }

  byIds(ids: string[]): Promise<QuestionnaireRead[]> {
    return this.read({ id: ids });
  }

  /** What an election asks: of its candidates, of the States, or of both. */
  ofElection(electionId: string): Promise<QuestionnaireRead[]> {
    return this.read({ election_id: electionId });
  }

  private async read(where: Where<Questionnaire>): Promise<QuestionnaireRead[]> {
    const db = this.db.manager;
    const rows = await findRows(db, Questionnaire, where, ['id']);
    const ids = rows.map(({ id }) => id);
    const versions = await this.versions.of(db, ids);
    // The sort is stable: questionnaires of one instant stay in the order of their ids.
    rows.sort((a, b) => (a.created_at === b.created_at ? 0 : a.created_at > b.created_at ? -1 : 1));
    return rows.map((row) => ({
      id: row.id,
      electionId: row.election_id,
      respondent: row.respondent,
      dueAt: row.due_at,
      rev: row.rev,
      versions: versions.filter((version) => version.questionnaire_id === row.id).map(versionRead),
    }));
  }
}

function versionRead(row: VersionRow): QuestionnaireVersionRead {
  return {
    id: row.id,
    questionnaireId: row.questionnaire_id,
    number: row.number,
    status: row.status,
    content: row.content,
    note: row.note,
    contentHash: row.content_hash,
    createdAt: row.created_at,
    publishedAt: row.published_at,
    rev: row.rev,
  };
}

import { Injectable } from '@nestjs/common';
import { FindOptionsWhere, In } from 'typeorm';
import { ReadDb } from '../../common/persistence';
import { Questionnaire } from '../data/questionnaire.entity';
import { QuestionnaireVersion } from '../data/questionnaire-version.entity';
import type { QuestionnaireRead, QuestionnaireVersionRead } from '../domain';

/** Reads questionnaires with their versions, in two queries however many they are. */
@Injectable()
export class QuestionnairesQueries {
  constructor(private readonly db: ReadDb) {}

  /** All questionnaires, newest first. */
  list(): Promise<QuestionnaireRead[]> {
    return this.read({});
  }

  async byId(id: string): Promise<QuestionnaireRead | null> {
    return (await this.read({ id }))[0] ?? null;
  }

  /** What an election asks: of its candidates, of the States, or of both. */
  ofElection(electionId: string): Promise<QuestionnaireRead[]> {
    return this.read({ election_id: electionId });
  }

  private async read(where: FindOptionsWhere<Questionnaire>): Promise<QuestionnaireRead[]> {
    const rows = await this.db.manager.find(Questionnaire, { where, order: { created_at: 'DESC', id: 'ASC' } });
    const versions = await this.db.manager.find(QuestionnaireVersion, {
      where: { questionnaire_id: In(rows.map(({ id }) => id)) },
      order: { number: 'ASC' },
    });
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

function versionRead(row: QuestionnaireVersion): QuestionnaireVersionRead {
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

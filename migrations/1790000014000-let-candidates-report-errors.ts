import { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable } from './support/create-table';
import { code, enumeration, id, instant, integer, json, looseRef, ref, text } from './support/types';

export class LetCandidatesReportErrors1790000014000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'error_report',
      columns: [
        id(),
        ref('review_id', 'review'),
        integer('number'),
        // The passage, with number and title as the candidate read them.
        code('passage'),
        code('passage_number'),
        json('passage_title', { nullable: true }),
        text('text'),
        code('language'),
        instant('received_at'),
      ],
      unique: [['review_id', 'number']],
      frozen: true,
    });
    await createTable(q, {
      name: 'error_answer',
      columns: [
        id(),
        ref('report_id', 'error_report'),
        integer('number'),
        enumeration('outcome', ['corrected', 'stands']),
        text('text'),
        code('language'),
        looseRef('answered_by', { nullable: true }),
        instant('at'),
      ],
      unique: [['report_id', 'number']],
      frozen: true,
    });
  }

  async down(q: QueryRunner): Promise<void> {
    for (const name of ['error_answer', 'error_report']) await dropTable(q, name);
  }
}

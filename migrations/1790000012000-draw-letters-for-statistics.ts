import { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable } from './support/create-table';
import { id, integer, ref, text } from './support/types';

export class DrawLettersForStatistics1790000012000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'study_letter',
      columns: [id(), ref('cycle_id', 'cycle'), integer('number'), text('content')],
      unique: [['cycle_id', 'number']],
      frozen: true,
    });
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTable(q, 'study_letter');
  }
}

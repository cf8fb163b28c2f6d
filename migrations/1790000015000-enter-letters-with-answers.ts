import { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable } from './support/create-table';
import { day, id, instant, looseRef, ref } from './support/types';

export class EnterLettersWithAnswers1790000015000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'answer_letter',
      columns: [
        id(),
        ref('response_id', 'response'),
        ref('file_id', 'answer_file'),
        day('received_on'),
        looseRef('entered_by', { nullable: true }),
        instant('created_at'),
      ],
      frozen: true,
    });
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTable(q, 'answer_letter');
  }
}

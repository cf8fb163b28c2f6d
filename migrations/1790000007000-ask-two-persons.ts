import { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable } from './support/create-table';
import { code, enumeration, hash, id, instant, json, looseRef, text } from './support/types';

const SIDES = ['chair', 'secretariat', 'administrator'];

export class AskTwoPersons1790000007000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'approval',
      columns: [
        id(),
        code('action'),
        text('object_ref'),
        hash('content_hash'),
        json('content', { nullable: true }),
        looseRef('first_by'),
        enumeration('first_side', SIDES),
        instant('first_at'),
        looseRef('second_by', { nullable: true }),
        enumeration('second_side', SIDES, { nullable: true }),
        instant('decided_at', { nullable: true }),
        instant('ended_at', { nullable: true }),
      ],
      indexes: [['action', 'object_ref']],
    });
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTable(q, 'approval');
  }
}

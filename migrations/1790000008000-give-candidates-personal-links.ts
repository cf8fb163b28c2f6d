import { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable } from './support/create-table';
import { enumeration, hash, id, instant, looseRef, ref, text } from './support/types';

export class GiveCandidatesPersonalLinks1790000008000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'invitation',
      columns: [
        id(),
        ref('candidacy_id', 'candidacy'),
        enumeration('purpose', ['candidate', 'assistant', 'state', 'entry', 'state_entry']),
        hash('token_hash'),
        text('address', { nullable: true }),
        instant('created_at'),
        instant('expires_at'),
        instant('opened_at', { nullable: true }),
        instant('revoked_at', { nullable: true }),
        looseRef('replaced_by', { nullable: true }),
      ],
      unique: [['token_hash']],
    });
    await createTable(q, {
      name: 'link_session',
      columns: [
        { ...hash('token_hash'), isPrimary: true },
        ref('invitation_id', 'invitation'),
        instant('created_at'),
        instant('seen_at'),
        instant('expires_at'),
      ],
    });
  }

  async down(q: QueryRunner): Promise<void> {
    for (const name of ['link_session', 'invitation']) await dropTable(q, name);
  }
}

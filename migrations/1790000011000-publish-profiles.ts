import { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable } from './support/create-table';
import { code, enumeration, hash, id, instant, integer, json, looseRef, ref, rev, text } from './support/types';

export class PublishProfiles1790000011000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'publication',
      columns: [id(), ref('candidacy_id', 'candidacy'), text('slug'), instant('created_at')],
      unique: [['slug'], ['candidacy_id']],
    });
    await createTable(q, {
      name: 'revision',
      columns: [
        id(),
        ref('publication_id', 'publication'),
        integer('number'),
        enumeration('kind', ['first', 'correction', 'notice']),
        json('reason'),
        text('content'),
        hash('content_hash'),
        text('signature'),
        text('manifest'),
        text('manifest_signature'),
        json('languages'),
        instant('release_at'),
        looseRef('approval_id', { nullable: true }),
      ],
      unique: [['publication_id', 'number']],
      frozen: true,
    });
    await createTable(q, {
      name: 'correction_draft',
      columns: [
        id(),
        ref('publication_id', 'publication'),
        json('reason'),
        enumeration('state', ['open', 'released', 'dropped']),
        instant('changed_at'),
        rev(),
      ],
    });
    await createTable(q, {
      name: 'site_revision',
      columns: [id(), integer('number'), code('cause'), text('cause_ref'), hash('content_hash'), instant('at')],
      unique: [['number']],
      frozen: true,
    });
  }

  async down(q: QueryRunner): Promise<void> {
    for (const name of ['site_revision', 'correction_draft', 'revision', 'publication']) await dropTable(q, name);
  }
}

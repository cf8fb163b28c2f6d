import { MigrationInterface, QueryRunner } from 'typeorm';
import { guardWhen, unguardWhen } from './support/conditional-guard';
import { createTable, dropTable } from './support/create-table';
import { code, enumeration, hash, id, instant, integer, json, ref, rev } from './support/types';

/** A published version may be retired and is otherwise as it was; a retired one never changes. */
const VERSION_KEPT = ['id', 'framework_id', 'number', 'settings', 'content_hash', 'created_at', 'published_at']
  .map((name) => `NEW.${name} IS NOT DISTINCT FROM OLD.${name}`)
  .join(' AND ');
const VERSION_FROZEN = `OLD.status <> 'draft' AND NOT (OLD.status = 'published' AND NEW.status = 'retired' AND ${VERSION_KEPT})`;

const versionIsFrozen = (versionId: string): string =>
  `EXISTS (SELECT 1 FROM framework_version v WHERE v.id = ${versionId} AND v.status <> 'draft')`;
const criterionIsFrozen = (criterionId: string): string =>
  `EXISTS (SELECT 1 FROM criterion c JOIN framework_version v ON v.id = c.version_id WHERE c.id = ${criterionId} AND v.status <> 'draft')`;

export class KeepCriteriaFrameworks1790000004000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'framework',
      columns: [id(), ref('post_code', 'post'), instant('created_at')],
      unique: [['post_code']],
    });
    await createTable(q, {
      name: 'framework_version',
      columns: [
        id(),
        ref('framework_id', 'framework'),
        integer('number'),
        enumeration('status', ['draft', 'published', 'retired']),
        // Name, rating categories, outcomes, quorum, threshold rule, coverage, source: what holds for the version as a whole.
        json('settings'),
        hash('content_hash', { nullable: true }),
        instant('created_at'),
        instant('published_at', { nullable: true }),
        instant('retired_at', { nullable: true }),
        rev(),
      ],
      unique: [['framework_id', 'number']],
    });
    await createTable(q, {
      name: 'criterion',
      columns: [
        id(),
        ref('version_id', 'framework_version'),
        code('code'),
        enumeration('kind', ['threshold', 'scored']),
        json('title'),
        json('question'),
        json('legal_basis'),
        json('evidence'),
        integer('weight_bp'),
        integer('floor', { nullable: true }),
        integer('position'),
      ],
      unique: [['version_id', 'code']],
    });
    await createTable(q, {
      name: 'scale_point',
      columns: [id(), ref('criterion_id', 'criterion'), integer('value'), json('label'), json('descriptor')],
      unique: [['criterion_id', 'value']],
    });
    await this.guard(q);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const name of ['scale_point', 'criterion', 'framework_version']) {
      await unguardWhen(q, name);
      await dropTable(q, name);
    }
    await dropTable(q, 'framework');
  }

  private async guard(q: QueryRunner): Promise<void> {
    await guardWhen(q, 'framework_version', { update: VERSION_FROZEN, delete: `OLD.status <> 'draft'` });
    await guardWhen(q, 'criterion', {
      insert: versionIsFrozen('NEW.version_id'),
      update: `${versionIsFrozen('OLD.version_id')} OR ${versionIsFrozen('NEW.version_id')}`,
      delete: versionIsFrozen('OLD.version_id'),
    });
    await guardWhen(q, 'scale_point', {
      insert: criterionIsFrozen('NEW.criterion_id'),
      update: `${criterionIsFrozen('OLD.criterion_id')} OR ${criterionIsFrozen('NEW.criterion_id')}`,
      delete: criterionIsFrozen('OLD.criterion_id'),
    });
  }
}

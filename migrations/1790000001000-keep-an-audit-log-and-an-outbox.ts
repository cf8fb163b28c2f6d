import { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable } from './support/create-table';
import { code, enumeration, hash, id, instant, integer, json, text } from './support/types';

const GENESIS = '0'.repeat(64);

export class KeepAnAuditLogAndAnOutbox1790000001000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'audit_event',
      columns: [
        { ...integer('seq'), isPrimary: true },
        instant('at'),
        text('actor_ref'),
        code('action'),
        text('object_ref'),
        enumeration('outcome', ['done', 'denied']),
        json('details'),
        hash('prev_hash'),
        hash('hash'),
      ],
      indexes: [['at'], ['object_ref'], ['action']],
      frozen: true,
    });
    await createTable(q, {
      name: 'audit_head',
      columns: [{ ...integer('id'), isPrimary: true }, integer('seq'), hash('hash')],
    });
    await q.query(`INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, '${GENESIS}')`);
    await createTable(q, {
      name: 'audit_checkpoint',
      columns: [
        { ...integer('seq'), isPrimary: true },
        hash('hash'),
        integer('count'),
        text('signature'),
        instant('at'),
      ],
      frozen: true,
    });
    await createTable(q, {
      name: 'outbox',
      columns: [
        id(),
        text('dedupe_key'),
        code('template'),
        text('recipient_ref'),
        code('lang'),
        json('params'),
        text('secret', { nullable: true }),
        enumeration('state', ['waiting', 'sending', 'sent', 'cancelled', 'uncertain', 'dead']),
        integer('attempts', { default: 0 }),
        instant('due_at'),
        instant('lease_until', { nullable: true }),
        instant('created_at'),
        instant('sent_at', { nullable: true }),
        text('last_error', { nullable: true }),
      ],
      unique: [['dedupe_key']],
      indexes: [['state', 'due_at']],
    });
    await createTable(q, {
      name: 'idempotency_key',
      columns: [id(), text('actor_ref'), code('key'), text('outcome', { nullable: true }), instant('at')],
      unique: [['actor_ref', 'key']],
      indexes: [['at']],
    });
    await createTable(q, {
      name: 'data_key',
      columns: [id(), text('scope'), text('wrapped'), instant('created_at')],
      unique: [['scope']],
    });
  }

  async down(q: QueryRunner): Promise<void> {
    for (const name of ['data_key', 'idempotency_key', 'outbox', 'audit_checkpoint', 'audit_head', 'audit_event'])
      await dropTable(q, name);
  }
}

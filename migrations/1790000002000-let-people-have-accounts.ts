import { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable } from './support/create-table';
import { code, codeKey, enumeration, hash, id, instant, integer, json, ref, rev, text } from './support/types';

const ROLES = ['panel_member', 'secretariat', 'administrator'];

export class LetPeopleHaveAccounts1790000002000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await people(q);
    await factors(q);
    await entrances(q);
  }

  async down(q: QueryRunner): Promise<void> {
    const newestFirst = [
      'login_throttle',
      'known_device',
      'account_token',
      'session',
      'recovery_code',
      'totp_credential',
      'role',
      'user',
    ];
    for (const name of newestFirst) await dropTable(q, name);
  }
}

async function people(q: QueryRunner): Promise<void> {
  await createTable(q, {
    name: 'user',
    columns: [
      id(),
      text('email'),
      text('name'),
      enumeration('status', ['invited', 'active', 'disabled']),
      code('language'),
      code('time_zone'),
      text('password_hash', { nullable: true }),
      instant('created_at'),
      instant('signed_in_at', { nullable: true }),
      rev(),
    ],
    unique: [['email']],
  });
  await createTable(q, {
    name: 'role',
    columns: [
      id(),
      ref('user_id', 'user'),
      enumeration('role', ROLES),
      instant('from_at'),
      instant('until_at', { nullable: true }),
    ],
  });
}

async function factors(q: QueryRunner): Promise<void> {
  await createTable(q, {
    name: 'totp_credential',
    columns: [id(), ref('user_id', 'user'), text('secret'), integer('last_step'), instant('created_at')],
    unique: [['user_id']],
  });
  await createTable(q, {
    name: 'recovery_code',
    columns: [
      id(),
      ref('user_id', 'user'),
      hash('code_hash'),
      instant('used_at', { nullable: true }),
      instant('created_at'),
    ],
    unique: [['user_id', 'code_hash']],
  });
}

async function entrances(q: QueryRunner): Promise<void> {
  await createTable(q, {
    name: 'session',
    columns: [
      id(),
      hash('token_hash'),
      ref('user_id', 'user', { nullable: true }),
      enumeration('stage', ['none', 'password', 'full']),
      json('data'),
      text('agent'),
      instant('created_at'),
      instant('seen_at'),
      instant('expires_at'),
      instant('stepped_up_at', { nullable: true }),
    ],
    unique: [['token_hash']],
    indexes: [['expires_at']],
  });
  await createTable(q, {
    name: 'account_token',
    columns: [
      id(),
      ref('user_id', 'user'),
      enumeration('purpose', ['invitation', 'reset', 'factors']),
      hash('token_hash'),
      text('bound_to'),
      instant('created_at'),
      instant('expires_at'),
      instant('used_at', { nullable: true }),
    ],
    unique: [['token_hash']],
  });
  await createTable(q, {
    name: 'known_device',
    columns: [id(), ref('user_id', 'user'), hash('token_hash'), instant('created_at'), instant('expires_at')],
    unique: [['token_hash']],
  });
  await createTable(q, {
    name: 'login_throttle',
    columns: [
      codeKey('bucket'),
      integer('failures'),
      instant('since_at'),
      instant('last_at'),
      instant('blocked_until', { nullable: true }),
    ],
    indexes: [['last_at']],
  });
}

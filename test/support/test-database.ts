import { randomBytes } from 'node:crypto';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSettings } from '../../src/common/config/settings';
import { onServer, withDatabase } from './postgres-server';
import { handed, testEngine, TestEngine } from './test-environment';
import { scratchFolder } from './scratch-folder';

export interface TestDatabase {
  settings: DatabaseSettings;
  remove(): Promise<void>;
}

/** A database of its own for one test file: migrated, otherwise empty, on the engine that the Jest project names. */
export async function testDatabase(engine: TestEngine = testEngine()): Promise<TestDatabase> {
  return engine === 'postgres' ? postgresCopy() : sqliteCopy(handed('sqliteTemplate'));
}

/** A copy of a database that stands still: nobody may be connected to it. */
export async function copyOf(settings: DatabaseSettings): Promise<TestDatabase> {
  return settings.engine === 'postgres'
    ? postgresCopy(new URL(settings.url).pathname.slice(1))
    : sqliteCopy(settings.file);
}

/** A database without any table, for tests of the migrations themselves. */
export async function emptyDatabase(engine: TestEngine = testEngine()): Promise<TestDatabase> {
  return engine === 'postgres' ? postgresCopy('template0') : sqliteCopy(null);
}

function sqliteCopy(template: string | null): TestDatabase {
  const folder = scratchFolder('test');
  const file = join(folder, 'open-bench.sqlite');
  if (template) copyFileSync(template, file);
  return {
    settings: { engine: 'sqlite', file },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function postgresCopy(template = handed('postgresTemplate')): Promise<TestDatabase> {
  const server = handed('postgresServer');
  const name = `open_bench_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  return {
    settings: { engine: 'postgres', url: withDatabase(server, name), poolSize: 5 },
    remove: () => onServer(server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
  };
}

import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '../../src/data-source';
import { EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres';
import { hand } from './test-environment';

// Jest loads the start and the stop file apart from one another; the process is all they share.
interface Running {
  embedded: EmbeddedPostgres | null;
  url: string;
  template: string;
}
const shared = globalThis as { openBenchPostgres?: Running };

/** Starts PostgreSQL for the tests, or uses the server of TEST_DATABASE_URL, and migrates one template database. */
export async function startPostgres(): Promise<void> {
  if (shared.openBenchPostgres) return;
  const given = process.env.TEST_DATABASE_URL;
  const embedded = given ? null : await startEmbeddedPostgres();
  const url = given ?? embedded?.url ?? '';
  const template = `open_bench_template_${randomBytes(4).toString('hex')}`;
  shared.openBenchPostgres = { embedded, url, template };
  try {
    await onServer(url, `CREATE DATABASE "${template}"`);
    await migrate({ engine: 'postgres', url: withDatabase(url, template), poolSize: 2 });
  } catch (error) {
    await stopPostgres();
    throw error;
  }
  hand('postgresServer', url);
  hand('postgresTemplate', template);
}

export async function stopPostgres(): Promise<void> {
  const running = shared.openBenchPostgres;
  if (!running) return;
  shared.openBenchPostgres = undefined;
  if (running.embedded) return running.embedded.stop();
  for (const name of [running.template, exampleOf(running.template)])
    await onServer(running.url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
}

/** The name of the database of this run with the example election in it, if a test has made it. */
export const exampleOf = (template: string): string => `${template}_example`;

/** Runs one statement on the server's own database. */
export async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

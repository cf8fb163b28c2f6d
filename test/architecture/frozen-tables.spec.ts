import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { migrate, writeOptions } from '../../src/data-source';
import { changesRefused, frozenInMigrations } from './support/frozen-tables';
import { filesBelow } from './support/source-files';

/** Frozen by the data model; a table joins this list when its migration does. */
const FROZEN = [
  'answer',
  'assessment_version',
  'audit_checkpoint',
  'audit_event',
  'conflict_declaration',
  'finding_vote',
  'phase_change',
  'recusal',
  'recusal_end',
  'revision',
  'sealed_result',
  'snapshot_file',
  'submission',
];

describe('frozen tables', () => {
  let folder: string;
  let database: DataSource;
  let present: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'open-bench-frozen-'));
    const settings = { engine: 'sqlite' as const, file: join(folder, 'migrated.sqlite') };
    await migrate(settings);
    database = await new DataSource({ ...writeOptions(settings), logging: false }).initialize();
    const tables: { name: string }[] = await database.query("SELECT name FROM sqlite_master WHERE type = 'table'");
    present = tables.map(({ name }) => name);
  });

  afterAll(async () => {
    await database?.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are declared frozen in their migration', () => {
    const declared = frozenInMigrations(filesBelow(['migrations'], /\.ts$/));

    expect(FROZEN.filter((table) => present.includes(table) && !declared.includes(table))).toEqual([]);
  });

  it('refuse every update and delete', async () => {
    const frozen = [...new Set([...FROZEN, ...frozenInMigrations(filesBelow(['migrations'], /\.ts$/))])];
    const yielding: string[] = [];

    for (const table of frozen.filter((name) => present.includes(name))) {
      if (!(await changesRefused(database, table))) yielding.push(table);
    }

    expect(yielding).toEqual([]);
  });

  it('would be missed without their guards', async () => {
    const guard = (name: string, act: string) =>
      database.query(
        `CREATE TRIGGER ${name} BEFORE ${act} ON loose BEGIN SELECT RAISE(ABORT, 'rows of loose are frozen'); END`,
      );
    await database.query(
      'CREATE TABLE loose (id varchar(36) PRIMARY KEY, n integer NOT NULL CHECK (n IN (7)), note text NOT NULL)',
    );

    expect(await changesRefused(database, 'loose')).toBe(false);
    await guard('first', 'UPDATE');
    expect(await changesRefused(database, 'loose')).toBe(false);
    await guard('second', 'DELETE');
    expect(await changesRefused(database, 'loose')).toBe(true);
    await database.query('DROP TABLE loose');
  });
});

import { DataSource } from 'typeorm';
import { migrate, writeOptions } from '../../src/data-source';
import { emptyDatabase, TestDatabase } from '../support/test-database';

interface ColumnRow {
  table: string;
  column: string;
  isNullable: boolean;
}

async function schemaOf(dataSource: DataSource): Promise<ColumnRow[]> {
  const runner = dataSource.createQueryRunner();
  try {
    const tables = await runner.getTables();
    const own = tables.filter((table) => !/(^|\.)(migrations|typeorm_metadata|sqlite_\w+)$/.test(table.name));
    return own
      .flatMap((table) =>
        table.columns.map(({ name, isNullable }) => ({
          table: table.name.replace(/^.*\./, ''),
          column: name,
          isNullable,
        })),
      )
      .sort((a, b) => `${a.table}.${a.column}`.localeCompare(`${b.table}.${b.column}`));
  } finally {
    await runner.release();
  }
}

describe('migrations', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await emptyDatabase();
    await migrate(database.settings);
    dataSource = await new DataSource({ ...writeOptions(database.settings), logging: false }).initialize();
  });

  afterAll(async () => {
    await dataSource?.destroy();
    await database?.remove();
  });

  it('make exactly the tables and columns that the entities name', async () => {
    const made = await schemaOf(dataSource);
    const named = dataSource.entityMetadatas
      .flatMap((entity) =>
        entity.columns.map((column) => ({
          table: entity.tableName,
          column: column.databaseName,
          isNullable: column.isNullable,
        })),
      )
      .sort((a, b) => `${a.table}.${a.column}`.localeCompare(`${b.table}.${b.column}`));

    expect(made.filter((row) => dataSource.entityMetadatas.some((entity) => entity.tableName === row.table))).toEqual(
      named,
    );
  });

  it('go down to nothing and up again to the same schema', async () => {
    const before = await schemaOf(dataSource);

    while ((await appliedMigrations(dataSource)) > 0) await dataSource.undoLastMigration({ transaction: 'each' });
    const between = await schemaOf(dataSource);
    await dataSource.runMigrations({ transaction: 'each' });

    expect(between).toEqual([]);
    expect(await schemaOf(dataSource)).toEqual(before);
  });
});

async function appliedMigrations(dataSource: DataSource): Promise<number> {
  const rows: unknown[] = await dataSource.query('SELECT name FROM migrations');
  return rows.length;
}

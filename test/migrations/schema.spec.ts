import { DataSource } from 'typeorm';
import { migrate, writeOptions } from '../../src/data-source';
import { emptyDatabase, TestDatabase } from '../support/test-database';

interface ColumnRow {
  table: string;
  column: string;
  isNullable: boolean;
}

const POSTGRES = `SELECT table_name AS "table", column_name AS "column", is_nullable = 'YES' AS "isNullable"
  FROM information_schema.columns WHERE table_schema = 'public'`;
const SQLITE = `SELECT t.name AS "table", c.name AS "column", c."notnull" = 0 AND c.pk = 0 AS "isNullable"
  FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'`;

/** Every column of every table of our own, one line each, ordered. */
async function schemaOf(dataSource: DataSource): Promise<string[]> {
  const rows: ColumnRow[] = await dataSource.query(dataSource.options.type === 'postgres' ? POSTGRES : SQLITE);
  return lines(rows.filter(({ table }) => !/^(migrations|typeorm_metadata|sqlite_\w+)$/.test(table)));
}

const lines = (rows: ColumnRow[]): string[] =>
  rows.map(({ table, column, isNullable }) => `${table}.${column}${isNullable ? ' (may be empty)' : ''}`).sort();

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
    const named = dataSource.entityMetadatas.flatMap((entity) =>
      entity.columns.map((column) => ({
        table: entity.tableName,
        column: column.databaseName,
        isNullable: column.isNullable,
      })),
    );

    expect(made).toEqual(lines(named));
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

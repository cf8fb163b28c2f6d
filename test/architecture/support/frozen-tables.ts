import { SourceFile } from './source-files';

/** Tables that some migration makes with `frozen: true`, or guards by name. */
export function frozenInMigrations(files: SourceFile[]): string[] {
  const found = files.flatMap(({ text }) => [
    ...tableChoices(text)
      .filter((choice) => /\bfrozen:\s*true\b/.test(choice))
      .map(nameIn),
    ...[...text.matchAll(/guardFrozen\(\s*\w+,\s*'(\w+)'/g)].map(([, name = '']) => name),
  ]);
  return [...new Set(found)].filter((name) => name !== '').sort();
}

// From one `name:` of a table to the next: a column is made by a function, so it has none.
const tableChoices = (text: string) => text.split(/(?=\bname:\s*'\w+',)/).slice(1);
const nameIn = (choice: string) => /^name:\s*'(\w+)'/.exec(choice)?.[1] ?? '';

export interface Queryable {
  query(statement: string, values?: unknown[]): Promise<unknown>;
}

interface ColumnInfo {
  name: string;
  type: string;
}

/** Puts a row into the table, whatever it means, and tries to change and to delete it. Leaves nothing behind. SQLite only. */
export async function changesRefused(database: Queryable, table: string): Promise<boolean> {
  const columns = (await database.query(`PRAGMA table_info("${table}")`)) as ColumnInfo[];
  await database.query('PRAGMA foreign_keys = OFF');
  await database.query('PRAGMA ignore_check_constraints = ON');
  await database.query('BEGIN');
  try {
    const names = columns.map(({ name }) => `"${name}"`);
    const values = columns.map(({ type }) => (/int|bool/i.test(type) ? 9_999_999 : 'x'));
    await database.query(
      `INSERT INTO "${table}" (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      values,
    );
    const first = names[0];
    const update = await refuses(database, `UPDATE "${table}" SET ${first} = ${first}`);
    return update && (await refuses(database, `DELETE FROM "${table}"`));
  } finally {
    await database.query('ROLLBACK');
    await database.query('PRAGMA ignore_check_constraints = OFF');
    await database.query('PRAGMA foreign_keys = ON');
  }
}

async function refuses(database: Queryable, statement: string): Promise<boolean> {
  await database.query('SAVEPOINT attempt');
  try {
    await database.query(statement);
    return false;
  } catch (error) {
    return /frozen/.test(String(error));
  } finally {
    await database.query('ROLLBACK TO attempt');
  }
}

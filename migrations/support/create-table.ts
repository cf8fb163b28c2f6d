import { QueryRunner, Table, TableCheck, TableForeignKey, TableIndex, TableUnique } from 'typeorm';
import { guardFrozen, unguardFrozen } from './frozen';
import { Column } from './types';

export interface TableChoice {
  name: string;
  columns: Column[];
  /** Each entry: the columns that are unique together. */
  unique?: string[][];
  /** Each entry: the columns of one index. */
  indexes?: string[][];
  /** Rows accept no update and no delete. */
  frozen?: boolean;
}

/** Reference tables whose key is a code of the field: 'judge', 'SEN'. */
const KEYED_BY_CODE = new Set(['post', 'state']);

/** Makes one table with named keys, checks and indexes, the same on both engines. */
export async function createTable(q: QueryRunner, choice: TableChoice): Promise<void> {
  const { name, columns } = choice;
  const table = new Table({
    name,
    columns: columns.map(({ references: _references, values: _values, ...column }) => column),
    foreignKeys: columns.filter((column) => column.references).map((column) => foreignKey(name, column)),
    checks: columns.filter((column) => column.values).map((column) => check(name, column)),
    uniques: (choice.unique ?? []).map(
      (names) => new TableUnique({ name: `uq_${name}_${names.join('_')}`, columnNames: names }),
    ),
  });
  await q.createTable(table);
  for (const index of indexesOf(choice)) await q.createIndex(name, index);
  if (choice.frozen) await guardFrozen(q, name);
}

export async function dropTable(q: QueryRunner, name: string): Promise<void> {
  await unguardFrozen(q, name);
  await q.dropTable(name);
}

/** PostgreSQL does not index foreign keys by itself; every one is looked up by. */
function indexesOf(choice: TableChoice): TableIndex[] {
  const keys = choice.columns.filter((column) => column.references && !column.isPrimary).map((column) => [column.name]);
  const known = new Set((choice.unique ?? []).map((names) => names[0]));
  const wanted = [...keys.filter(([first]) => !known.has(first ?? '')), ...(choice.indexes ?? [])];
  const distinct = new Map(wanted.map((names) => [names.join('_'), names]));
  return [...distinct].map(
    ([joined, columnNames]) => new TableIndex({ name: `ix_${choice.name}_${joined}`, columnNames }),
  );
}

function foreignKey(table: string, column: Column): TableForeignKey {
  return new TableForeignKey({
    name: `fk_${table}_${column.name}`,
    columnNames: [column.name],
    referencedTableName: column.references ?? '',
    referencedColumnNames: [KEYED_BY_CODE.has(column.references ?? '') ? 'code' : 'id'],
  });
}

function check(table: string, column: Column): TableCheck {
  const list = (column.values ?? []).map((value) => `'${value}'`).join(', ');
  return new TableCheck({ name: `ck_${table}_${column.name}`, expression: `"${column.name}" IN (${list})` });
}

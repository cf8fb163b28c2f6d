import type { EntityMetadata } from 'typeorm';
import { Ids } from '../../../src/common/ids/ids';
import type { Tx } from '../../../src/common/persistence';
import type { TestApp } from '../test-app';

export type Row = Record<string, unknown> & { id: string };

/** Adds one row to a table: what is given, and something valid in every other column that must have a value. */
export async function aRow(app: TestApp, table: string, given: Record<string, unknown> = {}): Promise<Row> {
  return app.arrange((tx) => addRow(app, tx, table, given));
}

export async function addRow(app: TestApp, tx: Tx, table: string, given: Record<string, unknown> = {}): Promise<Row> {
  const { columns, target } = tx.manager.connection.getMetadata(table);
  const unknown = Object.keys(given).filter((name) => !columns.some((column) => column.propertyName === name));
  if (unknown.length > 0) throw new Error(`The table ${table} has no column ${unknown.join(', ')}`);
  const row = Object.fromEntries(
    columns.map((column) => [column.propertyName, given[column.propertyName] ?? filler(column, app, tx)]),
  );
  await tx.manager.insert(target, row);
  return row as Row;
}

function filler(column: EntityMetadata['columns'][number], app: TestApp, tx: Tx): unknown {
  const { propertyName: name, type, length } = column;
  if (column.isNullable && !column.isPrimary) return null;
  if (name === 'id') return app.get(Ids).uuid();
  if (type === 'simple-json')
    return { original: 'en', texts: { en: `The ${name} in English`, fr: `Le texte « ${name} » en français` } };
  if (type === 'integer') return 1;
  if (type === 'boolean') return false;
  if (length === '24') return tx.now;
  if (length === '10') return tx.now.slice(0, 10);
  if (length === '36')
    throw new Error(`${column.entityMetadata.tableName}.${name} must be given: it names a row of another table`);
  return `${name}-${app.get(Ids).uuid().slice(0, 8)}`;
}

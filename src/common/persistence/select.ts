import { EntityManager } from 'typeorm';
import { Tx } from './tx';

export type SqlValue = string | number | null;
export type SqlParams = Record<string, SqlValue | readonly SqlValue[]>;

/**
 * Rows of a written-out statement that both engines understand. `:name` stands for a value; of several values it becomes a
 * list, for `IN (:name)`; an empty list is in nothing. Every value is bound, none is put into the text.
 */
export async function select<Row>(db: EntityManager, sql: string, params: SqlParams): Promise<Row[]> {
  const { text, values } = bound(db, sql, params);
  return db.query<Row[]>(text, values);
}

/** Changes rows by a written-out statement; returns how many there were. */
export async function execute(tx: Tx, sql: string, params: SqlParams): Promise<number> {
  const { text, values } = bound(tx.manager, sql, params);
  const result = await tx.manager.queryRunner?.query(text, values, true);
  return result?.affected ?? 0;
}

function bound(db: EntityManager, sql: string, params: SqlParams): { text: string; values: SqlValue[] } {
  const isPostgres = db.connection.options.type === 'postgres';
  const values: SqlValue[] = [];
  const bind = (value: SqlValue): string => {
    const place = values.push(value);
    return isPostgres ? `$${place}` : '?';
  };
  const text = sql.replace(/:(\w+)/g, (_whole, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`No value for :${name}`);
    return Array.isArray(value) ? value.map(bind).join(', ') || 'NULL' : bind(value as SqlValue);
  });
  return { text, values };
}

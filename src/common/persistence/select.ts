import { EntityManager } from 'typeorm';

export type SqlValue = string | number | null;
export type SqlParams = Record<string, SqlValue | readonly SqlValue[]>;

/**
 * Rows of a written-out statement that both engines understand. `:name` stands for a value; of several values it becomes a
 * list, for `IN (:name)`; an empty list is in nothing. Every value is bound, none is put into the text.
 */
export async function select<Row>(db: EntityManager, sql: string, params: SqlParams): Promise<Row[]> {
  const isPostgres = db.connection.options.type === 'postgres';
  const bound: SqlValue[] = [];
  const bind = (value: SqlValue) => (isPostgres ? `$${bound.push(value)}` : (bound.push(value), '?'));
  const text = sql.replace(/:(\w+)/g, (_whole, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`No value for :${name}`);
    return Array.isArray(value) ? value.map(bind).join(', ') || 'NULL' : bind(value as SqlValue);
  });
  return db.query<Row[]>(text, bound);
}

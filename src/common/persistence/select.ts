import { EntityManager, QueryRunner } from 'typeorm';
import { Tx } from './tx';

export type SqlValue = string | number | null;
export type SqlParams = Readonly<Record<string, SqlValue | readonly SqlValue[] | undefined>>;

/**
 * Rows of a written-out statement that both engines understand. `:name` stands for a value; of several values it becomes a
 * list, for `IN (:name)`; an empty list is in nothing. Every value is bound, none is put into the text.
 */
export async function select<Row>(db: EntityManager, sql: string, params: SqlParams): Promise<Row[]> {
  const { text, values } = bound(db, sql, params);
  const runner = runnerOf(db);
  return (await (runner ?? db).query(text, values)) as Row[];
}

/** Changes rows by a written-out statement; returns how many there were. */
export async function execute(tx: Tx, sql: string, params: SqlParams): Promise<number> {
  const { text, values } = bound(tx.manager, sql, params);
  const result = await runnerOf(tx.manager)?.query(text, values, true);
  return result?.affected ?? 0;
}

/** The connection that is the manager's own: that of its transaction, and on SQLite the only one there is. */
function runnerOf({ queryRunner, connection }: EntityManager): QueryRunner | null {
  if (queryRunner) return queryRunner;
  return connection.options.type === 'postgres' ? null : connection.createQueryRunner();
}

/** A statement taken apart at its places for values. */
interface Statement {
  pieces: string[];
  names: string[];
  /** Its text, where each place takes one value. */
  simple: string;
}

/** The statements of the code, some dozens for each engine. */
const statements = { postgres: new Map<string, Statement>(), sqlite: new Map<string, Statement>() };

function bound(db: EntityManager, sql: string, params: SqlParams): { text: string; values: SqlValue[] } {
  const engine = db.connection.options.type === 'postgres' ? 'postgres' : 'sqlite';
  const statement = statements[engine].get(sql) ?? takenApart(sql, engine);
  statements[engine].set(sql, statement);
  const values: SqlValue[] = [];
  let isSimple = true;
  for (const name of statement.names) {
    const value = params[name];
    if (value === undefined) throw new Error(`No value for :${name}`);
    if (isList(value)) {
      values.push(...value);
      isSimple &&= value.length === 1;
    } else values.push(value);
  }
  return { text: isSimple ? statement.simple : textOf(statement, params, engine), values };
}

function takenApart(sql: string, engine: keyof typeof statements): Statement {
  // Every second part is a name.
  const parts = sql.split(/:(\w+)/);
  const every = (rest: number) => parts.filter((_part, index) => index % 2 === rest);
  const statement = { pieces: every(0), names: every(1) };
  return { ...statement, simple: textOf(statement, {}, engine) };
}

/** The text with a place for each value, and for a name without one. */
function textOf({ pieces, names }: Pick<Statement, 'pieces' | 'names'>, params: SqlParams, engine: string): string {
  let count = 0;
  const place = () => (engine === 'postgres' ? `$${++count}` : '?');
  const places = names.map((name) => {
    const value = params[name];
    return isList(value) ? value.map(place).join(', ') || 'NULL' : place();
  });
  return pieces.map((piece, index) => piece + (places[index] ?? '')).join('');
}

const isList = (value: SqlParams[string]): value is readonly SqlValue[] => typeof value === 'object' && value !== null;

import { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { select, SqlParams, SqlValue } from './select';
import { Tx } from './tx';

/** By column: the value or the values looked for. */
export type Where<E> = { [Column in keyof E]?: SqlValue | readonly SqlValue[] };

/** What is the same in every statement about one table. */
interface Plan {
  columns: string;
  table: string;
  /** By what they ask. */
  statements: Map<string, string>;
  /** Columns that come from the driver in another form than the entity has: JSON and, on SQLite, booleans. */
  hydrate: (row: ObjectLiteral) => void;
}

/**
 * Rows where each column equals its value, or is one of several; null for none; no row for one of nothing; every row where nothing is asked. The same as `findBy`, for reads at every
 * request: TypeORM puts a statement together in ten times the time that the database takes to answer it.
 */
export async function findRows<E extends ObjectLiteral>(
  db: EntityManager,
  entity: EntityTarget<E>,
  where: Where<E>,
  order: readonly (keyof E & string)[] = [],
): Promise<E[]> {
  if (Object.values(where).some((value) => Array.isArray(value) && value.length === 0)) return [];
  const plan = planOf(db, entity);
  const shape = shapeOf(where, order);
  const sql = plan.statements.get(shape) ?? statementOf(plan, where, order);
  plan.statements.set(shape, sql);
  const rows = await select<E>(db, sql, where as SqlParams);
  rows.forEach(plan.hydrate);
  return rows;
}

/** The one row of these values, or null. */
export async function findRow<E extends ObjectLiteral>(
  db: EntityManager,
  entity: EntityTarget<E>,
  where: Where<E>,
): Promise<E | null> {
  return (await findRows(db, entity, where))[0] ?? null;
}

/** The one row of these values, read for change: on PostgreSQL others wait until this unit of work ends. Null for none. */
export async function lockRow<E extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<E>,
  where: Where<E>,
): Promise<E | null> {
  const plan = planOf(tx.manager, entity);
  const lock = tx.manager.connection.options.type === 'postgres' ? ' FOR UPDATE' : '';
  const rows = await select<E>(tx.manager, statementOf(plan, where, []) + lock, where as SqlParams);
  rows.forEach(plan.hydrate);
  return rows[0] ?? null;
}

const quoted = (name: string): string => `"${name}"`;

/** Short for a statement about a table: which columns are asked, how, and in which order the rows come. */
function shapeOf(where: object, order: readonly string[]): string {
  let shape = '';
  for (const [column, value] of Object.entries(where)) shape += column + kindOf(value);
  for (const column of order) shape += `,${column}`;
  return shape;
}

const kindOf = (value: unknown): string => (value === null ? '0' : Array.isArray(value) ? '*' : '=');

function statementOf({ columns, table }: Plan, where: object, order: readonly string[]): string {
  const conditions = Object.entries(where).map(([column, value]) => {
    if (value === null) return `"${column}" IS NULL`;
    return Array.isArray(value) ? `"${column}" IN (:${column})` : `"${column}" = :${column}`;
  });
  const sorting = order.length > 0 ? ` ORDER BY ${order.map(quoted).join(', ')}` : '';
  const filter = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
  return `SELECT ${columns} FROM ${table}${filter}${sorting}`;
}

const plans = new WeakMap<object, Map<unknown, Plan>>();

function planOf<E extends ObjectLiteral>({ connection }: EntityManager, entity: EntityTarget<E>): Plan {
  const known = plans.get(connection)?.get(entity);
  if (known) return known;
  const plan = newPlan(connection, entity);
  const ofConnection = plans.get(connection) ?? new Map<unknown, Plan>();
  plans.set(connection, ofConnection.set(entity, plan));
  return plan;
}

function newPlan<E extends ObjectLiteral>(connection: EntityManager['connection'], entity: EntityTarget<E>): Plan {
  const { columns, tableName } = connection.getMetadata(entity);
  const special = columns.filter(({ type }) => type === 'simple-json' || type === 'boolean');
  return {
    columns: columns.map(({ databaseName }) => quoted(databaseName)).join(', '),
    table: quoted(tableName),
    statements: new Map(),
    hydrate: (row) => {
      for (const column of special)
        row[column.databaseName] = connection.driver.prepareHydratedValue(row[column.databaseName], column) as unknown;
    },
  };
}

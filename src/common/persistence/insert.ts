import { EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import { Tx } from './tx';

/** Adds rows; every column given by name. */
export async function insert<E extends ObjectLiteral>(tx: Tx, entity: EntityTarget<E>, rows: E | E[]): Promise<void> {
  if (Array.isArray(rows) && rows.length === 0) return;
  // TypeORM's type cannot express JSON columns of unknown content; the columns themselves are checked against E.
  await tx.manager.insert(entity, rows as unknown as QueryDeepPartialEntity<E>);
}

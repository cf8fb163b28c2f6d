import { EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import { StaleEdit } from '../errors';
import { Tx } from './tx';

/**
 * Changes one row if nobody else has changed it since `rev` was read.
 * TypeORM's `save()` does not compare versions, so it is not used for changes.
 */
export async function updateAt<E extends ObjectLiteral & { id: string; rev: number }>(
  tx: Tx,
  entity: EntityTarget<E>,
  id: string,
  rev: number,
  changes: Partial<E>,
): Promise<void> {
  const set = { ...changes, rev: rev + 1 } as unknown as QueryDeepPartialEntity<E>;
  const result = await tx.manager
    .createQueryBuilder()
    .update(entity)
    .set(set)
    .where('id = :id AND rev = :rev', { id, rev })
    .execute();
  if (result.affected !== 1) throw new StaleEdit();
}

import { EntityManager, In } from 'typeorm';
import { Actor, Facts } from '../policy';
import { SessionRow } from './data/session.entity';
import { User } from './data/user.entity';

/** Whose session it is. */
export async function sessionFacts(actor: Actor, ids: string[], db: EntityManager): Promise<Map<string, Facts>> {
  const rows = await db.find(SessionRow, { where: { id: In(ids) }, select: { id: true, user_id: true } });
  return new Map(rows.map((row) => [row.id, { isOwn: row.user_id !== null && row.user_id === actor.userId }]));
}

export async function userFacts(actor: Actor, ids: string[], db: EntityManager): Promise<Map<string, Facts>> {
  const rows = await db.find(User, { where: { id: In(ids) }, select: { id: true } });
  return new Map(rows.map(({ id }) => [id, { isOwn: id === actor.userId }]));
}

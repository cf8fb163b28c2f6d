import { randomUUID } from 'node:crypto';
import { IdempotencyKey } from './idempotency-key.entity';
import { AlreadyDone, OnceKey, onceKey } from './once';
import { Tx } from './tx';

/**
 * Takes the form's one-time key inside the transaction that has the effect, and returns it if this transaction took it.
 * Throws AlreadyDone if the form was sent before (R6).
 */
export async function claim(tx: Tx): Promise<OnceKey | null> {
  const once = onceKey.getStore();
  if (!once || once.claimed) return null;
  const { actorRef, key } = once;
  const row = { id: randomUUID(), actor_ref: actorRef, key, outcome: null, at: tx.now };
  await tx.manager.createQueryBuilder().insert().into(IdempotencyKey).values(row).orIgnore().execute();
  // On PostgreSQL the insert waits for a first sending under way, so its row is visible here.
  const stored = await tx.manager.findOneByOrFail(IdempotencyKey, { actor_ref: actorRef, key });
  if (stored.id !== row.id) throw new AlreadyDone(stored.outcome);
  once.claimed = true;
  return once;
}

import type { Tx } from '../../../src/common/persistence';
import type { TestApp } from '../../support/test-app';

/** Runs statements that the guards of the database would refuse. */
export type Forced = (sql: string) => Promise<void>;

class Undone extends Error {}

/**
 * Does to the data what no code of ours may do, looks at what a check says then, and takes everything back. The guards come back
 * with it.
 */
export async function afterTampering<T>(
  app: TestApp,
  tamper: (force: Forced, tx: Tx) => Promise<void>,
  look: (tx: Tx) => Promise<T>,
): Promise<T> {
  let seen: T | undefined;
  const work = app.arrange(async (tx) => {
    await withoutGuards(tx);
    await tamper(async (sql) => void (await tx.manager.query(sql)), tx);
    seen = await look(tx);
    throw new Undone();
  });
  await expect(work).rejects.toThrow(Undone);
  return seen as T;
}

async function withoutGuards({ manager }: Tx): Promise<void> {
  if (manager.connection.options.type === 'postgres') {
    await manager.query('SET LOCAL session_replication_role = replica');
    return;
  }
  await manager.query('PRAGMA defer_foreign_keys = ON');
  const triggers = await manager.query<{ name: string }[]>(`SELECT name FROM sqlite_master WHERE type = 'trigger'`);
  for (const { name } of triggers) await manager.query(`DROP TRIGGER "${name}"`);
}

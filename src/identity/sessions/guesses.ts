import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Tx } from '../../common/persistence';
import { LoginThrottle } from '../data/entrances.entity';
import { afterFailure, Bucket, Limit, mustWait } from '../domain/throttle';

export interface GuessBucket {
  /** What is counted, such as an address from a network; stored as a hash. */
  name: string;
  limit: Limit;
}

/** Counts wrong guesses in the database, so that all instances share the count (S6). */
@Injectable()
export class Guesses {
  /**
   * Counts one guess in every bucket before it is checked, so that parallel guesses count too.
   * Returns the seconds to wait instead, and counts nothing, when a bucket is full.
   */
  async count(tx: Tx, buckets: GuessBucket[]): Promise<number> {
    const states = new Map<GuessBucket, Bucket | null>();
    for (const bucket of buckets) states.set(bucket, await this.lock(tx, bucket.name));
    const wait = Math.max(0, ...[...states.values()].map((state) => mustWait(state, tx.now)));
    if (wait > 0) return wait;
    for (const [bucket, state] of states) await this.write(tx, bucket.name, afterFailure(state, bucket.limit, tx.now));
    return 0;
  }

  /** The guess was right: what it had counted is taken back. */
  async takeBack(tx: Tx, buckets: GuessBucket[]): Promise<void> {
    for (const { name, limit } of buckets) {
      const state = await this.lock(tx, name);
      if (!state) continue;
      const failures = Math.max(0, state.failures - 1);
      await this.write(tx, name, {
        ...state,
        failures,
        blockedUntil: failures < limit.free ? null : state.blockedUntil,
      });
    }
  }

  /** Forgets what was counted against this account or browser. */
  async forget(tx: Tx, names: string[]): Promise<void> {
    for (const name of names) await tx.manager.delete(LoginThrottle, { bucket: keyOf(name) });
  }

  async failures(tx: Tx, name: string): Promise<number> {
    return (await tx.manager.findOneBy(LoginThrottle, { bucket: keyOf(name) }))?.failures ?? 0;
  }

  /** Counts from more than a day ago say nothing any more. */
  async removeOld(tx: Tx, before: string): Promise<void> {
    await tx.manager.createQueryBuilder().delete().from(LoginThrottle).where('last_at < :before', { before }).execute();
  }

  private async lock(tx: Tx, name: string): Promise<Bucket | null> {
    const fresh = { bucket: keyOf(name), failures: 0, since_at: tx.now, last_at: tx.now, blocked_until: null };
    // Two first guesses at once on PostgreSQL: the second waits for the row of the first.
    await tx.manager.createQueryBuilder().insert().into(LoginThrottle).values(fresh).orIgnore().execute();
    const query = tx.manager
      .createQueryBuilder(LoginThrottle, 't')
      .where('t.bucket = :bucket', { bucket: fresh.bucket });
    if (tx.manager.connection.options.type === 'postgres') query.setLock('pessimistic_write');
    const row = await query.getOne();
    return (
      row && { failures: row.failures, sinceAt: row.since_at, lastAt: row.last_at, blockedUntil: row.blocked_until }
    );
  }

  private async write(tx: Tx, name: string, state: Bucket): Promise<void> {
    const { failures, sinceAt: since_at, lastAt: last_at, blockedUntil: blocked_until } = state;
    await tx.manager.update(LoginThrottle, { bucket: keyOf(name) }, { failures, since_at, last_at, blocked_until });
  }
}

const keyOf = (name: string): string => createHash('sha256').update(name).digest('hex');

import { Instant, later, MINUTE } from '../../common/time/clock';

/** Wrong guesses of one kind: at one account from one network, from one network, at one second factor. */
export interface Bucket {
  failures: number;
  /** When the count began. */
  sinceAt: Instant;
  lastAt: Instant;
  blockedUntil: Instant | null;
}

export interface Limit {
  /** Guesses before the first pause. */
  free: number;
  /** Seconds after which the count starts again, from its beginning (`since`) or after quiet (`last`). */
  forgets: { after: number; from: 'since' | 'last' };
  /** Seconds of the first pause; each further failure doubles it. */
  firstPause: number;
  longestPause: number;
}

/** Five guesses, then 30 s doubling to 15 min (S6). */
export const ACCOUNT_LIMIT: Limit = {
  free: 5,
  forgets: { after: 60 * MINUTE, from: 'last' },
  firstPause: 30,
  longestPause: 15 * MINUTE,
};
/** Fifty guesses in ten minutes from one network (S6). */
export const NETWORK_LIMIT: Limit = {
  free: 50,
  forgets: { after: 10 * MINUTE, from: 'since' },
  firstPause: 10 * MINUTE,
  longestPause: 10 * MINUTE,
};

/** Seconds to wait before the next guess; 0 when one may be made. */
export function mustWait(bucket: Bucket | null, now: Instant): number {
  if (!bucket?.blockedUntil || bucket.blockedUntil <= now) return 0;
  return Math.ceil((Date.parse(bucket.blockedUntil) - Date.parse(now)) / 1000);
}

/** The bucket after one more wrong guess. */
export function afterFailure(bucket: Bucket | null, limit: Limit, now: Instant): Bucket {
  const kept =
    bucket && !isForgotten(bucket, limit, now)
      ? bucket
      : { failures: 0, sinceAt: now, lastAt: now, blockedUntil: null };
  const failures = kept.failures + 1;
  return { failures, sinceAt: kept.sinceAt, lastAt: now, blockedUntil: pauseAfter(failures, limit, now) };
}

function isForgotten(bucket: Bucket, limit: Limit, now: Instant): boolean {
  const from = limit.forgets.from === 'since' ? bucket.sinceAt : bucket.lastAt;
  return later(from, limit.forgets.after) <= now;
}

function pauseAfter(failures: number, limit: Limit, now: Instant): Instant | null {
  if (failures < limit.free) return null;
  const seconds = Math.min(limit.firstPause * 2 ** (failures - limit.free), limit.longestPause);
  return later(now, seconds);
}

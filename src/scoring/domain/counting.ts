/** Whether a receipt is among those that the sealed result counted, and if not, why. */
export type Counting = 'counted' | 'notYet' | 'withdrawn' | 'replaced' | 'notCounted';

export interface CountingFacts {
  /** Receipts that counted; null while nothing is sealed. */
  sealed: readonly string[] | null;
  isWithdrawn: boolean;
  /** Whether a later version of the same assessment took its place. */
  isLatest: boolean;
}

export function countingOf(hash: string, { sealed, isWithdrawn, isLatest }: CountingFacts): Counting {
  if (sealed?.includes(hash)) return 'counted';
  if (!isLatest) return 'replaced';
  if (sealed) return 'notCounted';
  return isWithdrawn ? 'withdrawn' : 'notYet';
}

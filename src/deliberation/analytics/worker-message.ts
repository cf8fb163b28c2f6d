import type { CycleStatistics } from '../../aggregation';

/** What the thread that computes tells the one that answers requests. */
export type WorkerMessage =
  | { kind: 'progress'; done: number }
  | { kind: 'finished'; statistics: CycleStatistics }
  | { kind: 'refused'; reasons: string };

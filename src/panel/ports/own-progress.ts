import { Injectable } from '@nestjs/common';
import { Instant } from '../../common/time/clock';
import { AssignmentRead } from '../panel.reads';

/** How far one member is with one review. */
export interface Progress {
  state: 'not_started' | 'draft' | 'submitted' | 'reopened';
  /** Criteria with a score or "not enough to score", of how many. */
  scored: number;
  of: number;
  submittedAt: Instant | null;
}

/** review id → progress of the member named beside it; reviews without an assessment may be left out. */
export type ProgressSource = (seats: Pick<AssignmentRead, 'reviewId' | 'memberId'>[]) => Promise<Map<string, Progress>>;

/** Port that `scoring` fills: a member's own progress, for that member's eyes. */
@Injectable()
export class OwnProgress {
  private source: ProgressSource | null = null;

  provide(source: ProgressSource): void {
    this.source = source;
  }

  async of(seats: Pick<AssignmentRead, 'reviewId' | 'memberId'>[]): Promise<Map<string, Progress>> {
    return this.source && seats.length > 0 ? this.source(seats) : new Map<string, Progress>();
  }
}

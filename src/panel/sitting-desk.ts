import { Injectable } from '@nestjs/common';
import { Actor } from '../policy';
import { OwnReviews } from './own-reviews';
import { OwnReview } from './room.reads';

/** How far a member is with declaring on all candidates. */
export interface SittingStanding {
  /** Candidates of running reviews: declared on or stepped aside from, and those still open, by due date. */
  done: OwnReview[];
  open: OwnReview[];
}

/** Declaring on all candidates in one sitting: derived from the reviews, so it can be left and taken up at any time. */
@Injectable()
export class SittingDesk {
  constructor(private readonly reviews: OwnReviews) {}

  async of(actor: Actor): Promise<SittingStanding> {
    const running = (await this.reviews.all(actor)).filter(isRunning);
    return {
      done: running.filter(({ standing }) => standing.hasDeclared || standing.isRecused),
      open: running.filter(({ standing }) => !standing.hasDeclared && !standing.isRecused),
    };
  }
}

const isRunning = ({ standing }: OwnReview): boolean =>
  !standing.isWithdrawn && ['draft', 'open', 'closed', 'deliberation'].includes(standing.phase);

/** The next candidate after one that is left for later; the first where none is named. */
export function nextAfter(open: readonly OwnReview[], reviewId: string | null): OwnReview | null {
  const at = open.findIndex(({ review }) => review.id === reviewId);
  return open[at + 1] ?? null;
}

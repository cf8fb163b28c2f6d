import { Injectable } from '@nestjs/common';
import { BenchRequest } from '../../../common/web/request';
import { CycleStandings, OwnReviews } from '../../../panel';
import { WaitingPage, waitingPage } from './waiting.page';

/** What a member sees of a deliberation whose scores are not open to that member. */
@Injectable()
export class WaitingPages {
  constructor(
    private readonly reviews: OwnReviews,
    private readonly standings: CycleStandings,
  ) {}

  /** How many others have submitted is for those who have (settled point 6). */
  async show({ actor, facts, words }: BenchRequest, reviewId: string): Promise<WaitingPage> {
    const own = await this.reviews.one(actor, reviewId);
    const isCounted = facts.hasSubmittedOwn === true && ['open', 'closed'].includes(own.review.phase);
    return waitingPage(words, { own, counts: isCounted ? await this.counts(own.cycle.id, reviewId) : null });
  }

  private async counts(cycleId: string, reviewId: string): Promise<{ submitted: number; of: number } | null> {
    const { reviews } = await this.standings.of(cycleId);
    const standing = reviews.find(({ review }) => review.id === reviewId);
    return standing ? { submitted: standing.submitted.length, of: standing.able.length } : null;
  }
}

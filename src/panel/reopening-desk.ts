import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { Approvals } from '../approvals';
import { Users } from '../identity';
import { Actor } from '../policy';
import { CycleStanding, CycleStandings, ReviewStanding } from './cycle-standings';
import { reopeningIn } from './domain/reopening';
import { Seats } from './seats';
import { REOPEN_REVIEW } from './two-person.facts';
import { NotFound } from '../common/errors';

export interface ReopeningStanding {
  standing: CycleStanding;
  review: ReviewStanding;
  pending: { dueAt: string; reason: string; contentHash: string; by: string; at: string } | null;
  /** Why this actor may not give the approval; null when the actor may. */
  refusal: string | null;
}

/** How the reopening of one review stands, as one actor may act on it. */
@Injectable()
export class ReopeningDesk {
  constructor(
    private readonly seats: Seats,
    private readonly standings: CycleStandings,
    private readonly approvals: Approvals,
    private readonly users: Users,
    private readonly access: Access,
  ) {}

  async of(actor: Actor, reviewId: string): Promise<ReopeningStanding> {
    const { cycle } = await this.seats.setting(reviewId);
    const standing = await this.standings.of(cycle.id);
    const review = standing.reviews.find((one) => one.review.id === reviewId);
    if (!review) throw new NotFound();
    const first = (await this.approvals.pending(REOPEN_REVIEW, [`review:${reviewId}`])).get(`review:${reviewId}`);
    const by = first ? ((await this.users.byId(first.firstBy))?.name ?? '') : '';
    const answer = this.access.ask(actor, 'review.reopen', await this.access.facts(actor, 'reopening', reviewId));
    // A second factor that is due is asked for when the approval is sent.
    const reasons = answer.yes ? [] : answer.reasons.filter((reason) => reason !== 'step_up');
    return {
      standing,
      review,
      pending: first ? { ...reopeningIn(first.content), contentHash: first.contentHash, by, at: first.firstAt } : null,
      refusal: reasons[0] ?? null,
    };
  }
}

import { Injectable } from '@nestjs/common';
import { NotFound } from '../common/errors';
import { Clock } from '../common/time/clock';
import { Actor } from '../policy';
import { CycleStanding, CycleStandings, ReviewStanding } from './cycle-standings';
import { actingChair, holdsSeatOn } from './domain/seat';
import { PanelQueries } from './panel.queries';
import { MemberRead, PhaseChangeRead } from './panel.reads';
import { DeclarationRead, RecusalRead, RecusalsQueries } from './recusals.queries';
import { seatHolder } from './seats';

export interface ChairedCycle {
  standing: CycleStanding;
  /** Those of the cycle's reviews on which the actor acts as chair today. */
  reviews: ReviewStanding[];
}
export interface ChairedReview {
  standing: CycleStanding;
  review: ReviewStanding;
  members: MemberRead[];
  recusals: RecusalRead[];
  declarations: DeclarationRead[];
  admitted: string[];
  changes: PhaseChangeRead[];
}

/** What the acting chair sees of reviews: phases, who has submitted, who stepped aside. Never a score. */
@Injectable()
export class ChairDesk {
  constructor(
    private readonly panel: PanelQueries,
    private readonly recusals: RecusalsQueries,
    private readonly standings: CycleStandings,
    private readonly clock: Clock,
  ) {}

  /** The cycles in which the actor is chair or deputy; for anybody else there is no such page. */
  async cycles(actor: Actor): Promise<ChairedCycle[]> {
    const day = this.clock.now().slice(0, 10);
    return (await this.presided(actor)).map((standing) => {
      const own = standing.members.find(({ userId }) => userId === actor.userId);
      const holders = standing.members.map(seatHolder);
      const isActing = ({ recused }: ReviewStanding) => actingChair(holders, new Set(recused), day) === own?.id;
      return { standing, reviews: standing.reviews.filter(isActing) };
    });
  }

  /** The same with all their reviews. */
  async presided(actor: Actor): Promise<CycleStanding[]> {
    const day = this.clock.now().slice(0, 10);
    const seats = actor.userId ? await this.panel.seatsOfUser(actor.userId) : [];
    const presiding = seats.filter((seat) => seat.seat !== 'member' && holdsSeatOn(seat, day));
    if (presiding.length === 0) throw new NotFound();
    const standings: CycleStanding[] = [];
    for (const { id } of await this.panel.cycles(presiding.map((seat) => seat.panelId)))
      standings.push(await this.standings.of(id));
    return standings;
  }

  /** One review with its members; the policy has been asked whether the actor acts as chair. */
  async review(reviewId: string): Promise<ChairedReview> {
    const row = await this.panel.reviewById(reviewId);
    if (!row) throw new NotFound();
    const standing = await this.standings.of(row.cycleId);
    const review = standing.reviews.find((one) => one.review.id === reviewId);
    if (!review) throw new NotFound();
    return {
      standing,
      review,
      members: standing.members,
      recusals: await this.recusals.inForce([reviewId]),
      declarations: await this.recusals.declarations([reviewId]),
      admitted: (await this.recusals.admitted([reviewId])).map((one) => one.memberId),
      changes: await this.panel.phaseChanges([reviewId]),
    };
  }
}

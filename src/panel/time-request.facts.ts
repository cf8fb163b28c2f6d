import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { FactLoaders } from '../access';
import { Clock } from '../common/time/clock';
import { Actor, Facts } from '../policy';
import { PanelFacts } from './panel.facts';
import { Seats } from './seats';
import { TimeRequestsQueries } from './time-requests.queries';

/** A request as the review it is about, except for who decides: never the one who asked. */
@Injectable()
export class TimeRequestFacts {
  constructor(
    loaders: FactLoaders,
    private readonly requests: TimeRequestsQueries,
    private readonly panelFacts: PanelFacts,
    private readonly seats: Seats,
    private readonly clock: Clock,
  ) {
    loaders.register('timeRequest', (actor, ids, db) => this.of(actor, ids, db));
  }

  private async of(actor: Actor, ids: string[], db: EntityManager): Promise<Map<string, Facts>> {
    const requests = await this.requests.byIds(ids, db);
    const ofReviews = await this.panelFacts.ofReviews(
      actor,
      requests.map(({ reviewId }) => reviewId),
      db,
    );
    const facts = new Map<string, Facts>();
    for (const { id, reviewId, memberId } of requests) {
      const own = ofReviews.get(reviewId);
      if (!own) continue;
      const setting = await this.seats.setting(reviewId, db);
      const decider = await this.seats.chairOf(setting, this.clock.now().slice(0, 10), db, [memberId]);
      const isDecider = decider !== null && decider.userId === actor.userId && own.isPanelMember === true;
      facts.set(id, { ...own, isChair: isDecider });
    }
    return facts;
  }
}

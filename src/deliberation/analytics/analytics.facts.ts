import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { FactLoaders } from '../../access';
import { PanelQueries } from '../../panel';
import { Actor, Facts } from '../../policy';

/** How an actor stands to the statistics of a cycle: by the reviews on which the actor acts as chair. */
@Injectable()
export class AnalyticsFacts {
  constructor(
    private readonly loaders: FactLoaders,
    private readonly panel: PanelQueries,
  ) {
    loaders.register('analytics', (actor, ids, db) => this.of(actor, ids, db));
  }

  private async of(actor: Actor, cycleIds: string[], db: EntityManager): Promise<Map<string, Facts>> {
    const reviews = await this.panel.reviewsOfCycles(cycleIds, db);
    const known = await this.loaders.load(
      'review',
      actor,
      reviews.map((review) => review.id),
      db,
    );
    return new Map(
      cycleIds.map((cycleId) => {
        const own = reviews.filter((review) => review.cycleId === cycleId).map((review) => known.get(review.id) ?? {});
        return [cycleId, cycleFacts(own)];
      }),
    );
  }
}

const notYetClosed = ({ phase }: Facts): boolean => phase === 'draft' || phase === 'open';

/** The phase is that of a closed review that counts, or, before there is one, that of the first review. */
function cycleFacts(reviews: Facts[]): Facts {
  const chaired = reviews.filter((facts) => facts.isChair && facts.isRecused === false);
  const closed = chaired.find((facts) => !notYetClosed(facts) && !facts.isWithdrawn);
  return { isChair: chaired.length > 0, phase: (closed ?? chaired.find(notYetClosed))?.phase };
}

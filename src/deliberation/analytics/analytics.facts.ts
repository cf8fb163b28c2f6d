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

const NOT_COUNTED = ['draft', 'open', 'archived'];

/** The phase is that of a review that counts or, where none does, that of any other. */
function cycleFacts(reviews: Facts[]): Facts {
  const chaired = reviews.filter((facts) => facts.isChair && facts.isRecused === false);
  const standing = chaired.filter((facts) => !facts.isWithdrawn);
  const counted = standing.find((facts) => !isNotCounted(facts));
  return { isChair: chaired.length > 0, phase: (counted ?? standing[0])?.phase };
}

const isNotCounted = ({ phase }: Facts): boolean => phase === undefined || NOT_COUNTED.includes(phase);

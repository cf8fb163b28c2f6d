import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { FactLoaders } from '../../access';
import { PanelQueries } from '../../panel';
import { Actor, Facts } from '../../policy';

/** How an actor stands to the meeting of a cycle: whether the actor acts as chair of any of its reviews. */
@Injectable()
export class MeetingFacts {
  constructor(
    private readonly loaders: FactLoaders,
    private readonly panel: PanelQueries,
  ) {
    loaders.register('meeting', (actor, ids, db) => this.of(actor, ids, db));
  }

  private async of(actor: Actor, cycleIds: string[], db: EntityManager): Promise<Map<string, Facts>> {
    const reviews = await this.panel.reviewsOfCycles(cycleIds, db);
    const ids = reviews.map(({ id }) => id);
    const known = await this.loaders.load('review', actor, ids, db);
    const isChaired = ({ id }: { id: string }) => known.get(id)?.isChair === true;
    return new Map(
      cycleIds.map((cycleId) => [
        cycleId,
        { isChair: reviews.some((one) => one.cycleId === cycleId && isChaired(one)) },
      ]),
    );
  }
}

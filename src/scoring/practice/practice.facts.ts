import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { FactLoaders } from '../../access';
import { PanelQueries } from '../../panel';
import type { Actor, Facts } from '../../policy';
import { PracticesRepository } from '../data/practices.repository';

/** What the policy needs to know of the practice of a cycle. Its subject is the cycle's id. */
@Injectable()
export class PracticeFacts {
  constructor(
    private readonly loaders: FactLoaders,
    private readonly panel: PanelQueries,
    private readonly practices: PracticesRepository,
  ) {
    loaders.register('practice', (actor, ids, db) => this.of(actor, ids, db));
  }

  private async of(actor: Actor, ids: string[], db: EntityManager): Promise<Map<string, Facts>> {
    const cycles = await this.loaders.load('cycle', actor, ids, db);
    const offered = await this.practices.offered(db, ids);
    const seats = actor.userId ? await this.panel.seatsOfUser(actor.userId, db) : [];
    const submitted = await this.practices.submittedBy(
      db,
      seats.map(({ id }) => id),
    );
    return new Map(
      [...cycles].map(([id, facts]) => [
        id,
        {
          ...facts,
          practiceIsOffered: offered.has(id),
          assessmentState: submitted.has(id) ? 'submitted' : 'draft',
          hasSubmittedOwn: submitted.has(id),
        },
      ]),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { FactLoaders } from '../../access';
import { Approvals } from '../../approvals';
import { Actor, Facts } from '../../policy';

/** Acts of this module that need two persons, as the approvals name them. */
export const RELEASE = 'release';
export const CORRECTION = 'correction';

/** A release is seen as its review is, with who has given the first approval. */
@Injectable()
export class ReleaseFacts {
  constructor(
    private readonly loaders: FactLoaders,
    private readonly approvals: Approvals,
  ) {
    loaders.register('release', (actor, ids, db) => this.of(RELEASE, actor, ids, db));
    loaders.register('correction', (actor, ids, db) => this.of(CORRECTION, actor, ids, db));
  }

  private async of(action: string, actor: Actor, ids: string[], db: EntityManager): Promise<Map<string, Facts>> {
    const facts = await this.loaders.load('review', actor, ids, db);
    const refs = ids.map((id) => `review:${id}`);
    const pending = await this.approvals.pending(action, refs, db);
    for (const [id, own] of facts) {
      const first = pending.get(`review:${id}`);
      own.firstApprover = first ? { userId: first.firstBy, side: first.firstSide } : null;
    }
    return facts;
  }
}

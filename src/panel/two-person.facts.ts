import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { FactLoaders } from '../access';
import { Approvals } from '../approvals';
import { Actor, Facts } from '../policy';
import { Panel } from './data/panel.entity';
import { Recusal } from './data/review.entity';
import { PanelFacts } from './panel.facts';

/** Acts of this module that need two persons, as the approvals name them. */
export const APPOINT_CHAIR = 'panel.appointChair';
export const REOPEN_REVIEW = 'review.reopen';

/** Facts for acts of two persons: who gave the first approval, and from which side this actor would give one. */
@Injectable()
export class TwoPersonFacts {
  constructor(
    loaders: FactLoaders,
    private readonly approvals: Approvals,
    private readonly panelFacts: PanelFacts,
  ) {
    loaders.register('appointment', (actor, ids, db) => this.ofAppointments(actor, ids, db));
    loaders.register('reopening', (actor, ids, db) => this.ofReopenings(actor, ids, db));
    loaders.register('recusal', (actor, ids, db) => this.ofRecusals(actor, ids, db));
  }

  /** The chair's appointment, by panel id. */
  private async ofAppointments(actor: Actor, ids: string[], db: EntityManager): Promise<Map<string, Facts>> {
    const panels = await db.findBy(Panel, { id: In(ids) });
    const pending = await this.approvals.pending(
      APPOINT_CHAIR,
      ids.map((id) => `panel:${id}`),
      db,
    );
    const side = actor.roles.includes('secretariat')
      ? 'secretariat'
      : actor.roles.includes('administrator')
        ? 'administrator'
        : null;
    return new Map(
      panels.map(({ id }): [string, Facts] => {
        const first = pending.get(`panel:${id}`);
        return [
          id,
          { approvalSide: side, firstApprover: first ? { userId: first.firstBy, side: first.firstSide } : null },
        ];
      }),
    );
  }

  /** The reopening of scoring, by review id. */
  private async ofReopenings(actor: Actor, ids: string[], db: EntityManager): Promise<Map<string, Facts>> {
    const facts = await this.panelFacts.ofReviews(actor, ids, db);
    const pending = await this.approvals.pending(
      REOPEN_REVIEW,
      ids.map((id) => `review:${id}`),
      db,
    );
    for (const [id, own] of facts) {
      const first = pending.get(`review:${id}`);
      own.firstApprover = first ? { userId: first.firstBy, side: first.firstSide } : null;
    }
    return facts;
  }

  /** A recusal is seen as its review is. */
  private async ofRecusals(actor: Actor, ids: string[], db: EntityManager): Promise<Map<string, Facts>> {
    const recusals = await db.findBy(Recusal, { id: In(ids) });
    const facts = await this.panelFacts.ofReviews(
      actor,
      recusals.map((row) => row.review_id),
      db,
    );
    return new Map(
      recusals.flatMap((row): [string, Facts][] => {
        const own = facts.get(row.review_id);
        return own ? [[row.id, own]] : [];
      }),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { FactLoaders } from '../access';
import { Clock } from '../common/time/clock';
import { Actor, Facts } from '../policy';
import { Cycle, PanelMember } from './data/panel.entity';
import { Review } from './data/review.entity';
import { actingChair, holdsSeatOn } from './domain/seat';
import { PanelQueries } from './panel.queries';
import { RecusalsQueries } from './recusals.queries';
import { ReviewFactsExtensions } from './review-facts-extensions';

interface ReviewRow {
  id: string;
  phase: Facts['phase'];
  candidacyId: string;
  panelId: string;
}

/** What the policy needs to know of reviews, as one actor stands to them. */
@Injectable()
export class PanelFacts {
  constructor(
    loaders: FactLoaders,
    private readonly clock: Clock,
    private readonly panel: PanelQueries,
    private readonly recusals: RecusalsQueries,
    private readonly extensions: ReviewFactsExtensions,
  ) {
    loaders.register('review', (actor, ids, db) => this.ofReviews(actor, ids, db));
    loaders.register('cycle', (_actor, ids, db) => existing(Cycle, ids, db));
    loaders.register('panelMember', (_actor, ids, db) => existing(PanelMember, ids, db));
  }

  async ofReviews(actor: Actor, ids: string[], db: EntityManager): Promise<Map<string, Facts>> {
    const rows = await reviewRows(ids, db);
    const basis = {
      holders: await this.holders(rows, db),
      assignments: await this.panel.assignments(ids, db),
      recusals: await this.recusals.inForce(ids, db),
      declarations: await this.recusals.declarations(ids, db),
      admitted: await this.recusals.admitted(ids, db),
    };
    const facts = new Map<string, Facts>();
    const seats = new Map<string, string>();
    const day = this.clock.now().slice(0, 10);
    for (const row of rows) {
      const own = basis.holders.find((holder) => holder.panel_id === row.panelId && holder.user_id === actor.userId);
      const recused = new Set(
        basis.recusals.filter((recusal) => recusal.reviewId === row.id).map((recusal) => recusal.memberId),
      );
      const isOwn = (entry: { reviewId: string; memberId: string }) =>
        entry.reviewId === row.id && entry.memberId === own?.id;
      const sits = own !== undefined && holdsSeatOn({ fromDay: own.from_day, untilDay: own.until_day }, day);
      const seatHolders = basis.holders
        .filter((holder) => holder.panel_id === row.panelId)
        .map((holder) => ({
          memberId: holder.id,
          seat: holder.seat,
          fromDay: holder.from_day,
          untilDay: holder.until_day,
        }));
      const isChair = sits && actingChair(seatHolders, recused, day) === own.id;
      if (own) seats.set(row.id, own.id);
      facts.set(row.id, {
        phase: row.phase,
        isPanelMember: sits,
        isChair,
        isAssigned: basis.assignments.some(isOwn),
        isRecused: own !== undefined && recused.has(own.id),
        hasDeclaredConflicts: basis.declarations.some(isOwn),
        admittedByChair: basis.admitted.some(isOwn),
        approvalSide: isChair ? 'chair' : actor.roles.includes('secretariat') ? 'secretariat' : null,
      });
    }
    await this.extensions.extend({
      facts,
      seats,
      candidacies: new Map(rows.map((row) => [row.id, row.candidacyId])),
      actor,
      db,
    });
    return facts;
  }

  private async holders(rows: ReviewRow[], db: EntityManager): Promise<PanelMember[]> {
    return db.findBy(PanelMember, { panel_id: In([...new Set(rows.map((row) => row.panelId))]) });
  }
}

async function reviewRows(ids: string[], db: EntityManager): Promise<ReviewRow[]> {
  return db
    .createQueryBuilder(Review, 'review')
    .innerJoin(Cycle, 'cycle', 'cycle.id = review.cycle_id')
    .select([
      'review.id AS "id"',
      'review.phase AS "phase"',
      'review.candidacy_id AS "candidacyId"',
      'cycle.panel_id AS "panelId"',
    ])
    .where({ id: In(ids) })
    .getRawMany<ReviewRow>();
}

async function existing(
  entity: typeof Cycle | typeof PanelMember,
  ids: string[],
  db: EntityManager,
): Promise<Map<string, Facts>> {
  const rows = await db.findBy<Cycle | PanelMember>(entity, { id: In(ids) });
  return new Map(rows.map((row) => [row.id, {}]));
}

import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { FactLoaders } from '../access';
import { select } from '../common/persistence';
import { Clock } from '../common/time/clock';
import { Actor, Facts } from '../policy';
import { Cycle, Panel, PanelMember } from './data/panel.entity';
import { actingChair, holdsSeatOn, SeatHolder } from './domain/seat';
import { Standing, standingsAt } from './member-standings';
import { PanelQueries } from './panel.queries';
import { MemberRead } from './panel.reads';
import { ReviewFactsExtensions } from './review-facts-extensions';

interface ReviewRow {
  id: string;
  phase: Facts['phase'];
  candidacyId: string;
  panelId: string;
}
type SeatRow = Pick<MemberRead, 'id' | 'panelId' | 'userId' | 'seat' | 'fromDay' | 'untilDay'>;
interface MemberRows {
  seats: SeatRow[];
  standings: Standing[];
}

/** What the policy needs to know of panels, cycles and reviews, as one actor stands to them. */
@Injectable()
export class PanelFacts {
  constructor(
    loaders: FactLoaders,
    private readonly clock: Clock,
    private readonly panel: PanelQueries,
    private readonly extensions: ReviewFactsExtensions,
  ) {
    loaders.register('review', (actor, ids, db) => this.ofReviews(actor, ids, db));
    loaders.register('cycle', (actor, ids, db) => this.ofCycles(actor, ids, db));
    loaders.register('panel', (_actor, ids, db) => existing(Panel, ids, db));
    loaders.register('seat', (actor, ids, db) => ownSeats(actor, ids, db));
    loaders.register('panelMember', (_actor, ids, db) => existing(PanelMember, ids, db));
  }

  async ofReviews(actor: Actor, ids: string[], db: EntityManager): Promise<Map<string, Facts>> {
    const reviews = await reviewRows(ids, db);
    const around = await seatRows([...new Set(reviews.map((review) => review.panelId))], actor, db);
    const own = around.filter((seat) => seat.userId === actor.userId).map(({ id }) => id);
    const rows: MemberRows = { seats: around, standings: await standingsAt(ids, own, db) };
    const day = this.clock.now().slice(0, 10);
    const facts = new Map(reviews.map((review) => [review.id, reviewFacts(review, rows, actor, day)]));
    const seats = new Map<string, string>();
    for (const review of reviews) {
      const own = ownSeat(rows.seats, review.panelId, actor);
      if (own) seats.set(review.id, own.id);
    }
    const candidacies = new Map(reviews.map((review) => [review.id, review.candidacyId]));
    await this.extensions.extend({ facts, seats, candidacies, actor, db });
    return facts;
  }

  private async ofCycles(actor: Actor, ids: string[], db: EntityManager): Promise<Map<string, Facts>> {
    const cycles = await db.findBy(Cycle, { id: In(ids) });
    const seats = actor.userId ? await this.panel.seatsOfUser(actor.userId, db) : [];
    const day = this.clock.now().slice(0, 10);
    const sits = (cycle: Cycle) =>
      mayHoldSeat(actor) && seats.some((seat) => seat.panelId === cycle.panel_id && holdsSeatOn(seat, day));
    return new Map(cycles.map((cycle) => [cycle.id, { isPanelMember: sits(cycle) }]));
  }
}

function reviewFacts(review: ReviewRow, rows: MemberRows, actor: Actor, day: string): Facts {
  const own = ownSeat(rows.seats, review.panelId, actor);
  const here = rows.standings.filter((row) => row.reviewId === review.id);
  const isOwn = (kind: Standing['kind']) => here.some((row) => row.kind === kind && row.memberId === own?.id);
  const recused = new Set(here.filter((row) => row.kind === 'recused').map((row) => row.memberId));
  const sits = own !== undefined && mayHoldSeat(actor) && holdsSeatOn(own, day);
  const holders: SeatHolder[] = rows.seats
    .filter((seat) => seat.panelId === review.panelId)
    .map(({ id, seat, fromDay, untilDay }) => ({ memberId: id, seat, fromDay, untilDay }));
  const isChair = sits && actingChair(holders, recused, day) === own.id;
  return {
    phase: review.phase,
    isPanelMember: sits,
    isChair,
    isAssigned: isOwn('assigned'),
    isRecused: own !== undefined && recused.has(own.id),
    hasDeclaredConflicts: isOwn('declared'),
    admittedByChair: isOwn('admitted'),
    approvalSide: isChair ? 'chair' : actor.roles.includes('secretariat') ? 'secretariat' : null,
  };
}

/** Who has lost the role of a panel member has lost the seat's rights with it. */
const mayHoldSeat = (actor: Actor): boolean => actor.roles.includes('panel_member');

function ownSeat(seats: SeatRow[], panelId: string, actor: Actor): SeatRow | undefined {
  return seats.find((seat) => seat.panelId === panelId && seat.userId === actor.userId);
}

const REVIEWS = `
  SELECT review.id, review.phase, review.candidacy_id AS "candidacyId", cycle.panel_id AS "panelId"
  FROM review JOIN cycle ON cycle.id = review.cycle_id WHERE review.id IN (:ids)`;

function reviewRows(ids: string[], db: EntityManager): Promise<ReviewRow[]> {
  return select(db, REVIEWS, { ids });
}

const SEATS = `
  SELECT id, panel_id AS "panelId", user_id AS "userId", seat, from_day AS "fromDay", until_day AS "untilDay"
  FROM panel_member WHERE panel_id IN (:panelIds) AND (user_id = :userId OR seat <> 'member') ORDER BY name, id`;

/** As many seats as the facts need: the actor's own, and those of chairs and deputies. */
function seatRows(panelIds: string[], { userId }: Actor, db: EntityManager): Promise<SeatRow[]> {
  return select(db, SEATS, { panelIds, userId });
}

/** A seat as its holder sees it: nobody else's, and none that has ended its rights with the role. */
async function ownSeats(actor: Actor, ids: string[], db: EntityManager): Promise<Map<string, Facts>> {
  const rows = await db.findBy(PanelMember, { id: In(ids) });
  return new Map(rows.map((row): [string, Facts] => [row.id, { isOwn: row.user_id === actor.userId }]));
}

async function existing(
  entity: typeof Panel | typeof PanelMember,
  ids: string[],
  db: EntityManager,
): Promise<Map<string, Facts>> {
  const rows = await db.findBy<Panel | PanelMember>(entity, { id: In(ids) });
  return new Map(rows.map((row): [string, Facts] => [row.id, {}]));
}

import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { NotFound } from '../common/errors';
import { Tx } from '../common/persistence';
import { Actor } from '../policy';
import { actingChair, holdsSeatOn, SeatHolder } from './domain/seat';
import { PanelQueries } from './panel.queries';
import { CycleRead, MemberRead, ReviewRead } from './panel.reads';
import { RecusalsQueries } from './recusals.queries';
import { Reviews } from './reviews';

/** A review with the panel around it. */
export interface ReviewSetting {
  review: ReviewRead;
  cycle: CycleRead;
  members: MemberRead[];
}

/** Who sits where around one review. */
@Injectable()
export class Seats {
  constructor(
    private readonly panel: PanelQueries,
    private readonly recusals: RecusalsQueries,
    private readonly reviews: Reviews,
  ) {}

  async setting(reviewId: string, db?: EntityManager): Promise<ReviewSetting> {
    const review = await this.panel.reviewById(reviewId, db);
    const cycle = review && (await this.panel.cycleById(review.cycleId, db));
    if (!cycle) throw new NotFound();
    return { review, cycle, members: await this.panel.membersOfPanel(cycle.panelId, db) };
  }

  /** The same under the review's lock, for acts that must come one after another. */
  async lockedSetting(tx: Tx, reviewId: string): Promise<ReviewSetting> {
    await this.reviews.lock(tx, reviewId);
    return this.setting(reviewId, tx.manager);
  }

  /** The actor's own seat; the policy has been asked, so one without a seat is no such thing. */
  ownSeat({ members }: Pick<ReviewSetting, 'members'>, actor: Actor): MemberRead {
    const own = members.find((member) => member.userId === actor.userId);
    if (!own) throw new NotFound();
    return own;
  }

  /** Who acts as chair of this review today: the chair, or the deputy in the chair's place. Nobody decides on themselves. */
  async chairOf(
    { review, members }: ReviewSetting,
    day: string,
    db?: EntityManager,
    concerned: readonly string[] = [],
  ): Promise<MemberRead | null> {
    const recused = (await this.recusals.inForce([review.id], db)).map((recusal) => recusal.memberId);
    const id = actingChair(members.map(seatHolder), new Set([...recused, ...concerned]), day);
    return members.find((member) => member.id === id) ?? null;
  }

  /** Assigned, in a seat today and not recused: those to whom the review is open. */
  async ableMembers({ review, members }: ReviewSetting, day: string, db?: EntityManager): Promise<MemberRead[]> {
    const assigned = new Set((await this.panel.assignments([review.id], db)).map((row) => row.memberId));
    const recused = new Set((await this.recusals.inForce([review.id], db)).map((row) => row.memberId));
    return members.filter((member) => assigned.has(member.id) && !recused.has(member.id) && holdsSeatOn(member, day));
  }
}

export function seatHolder({ id, seat, fromDay, untilDay }: MemberRead): SeatHolder {
  return { memberId: id, seat, fromDay, untilDay };
}

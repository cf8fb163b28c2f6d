import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { NotFound } from '../common/errors';
import { ReadDb } from '../common/persistence';
import { PanelQueries } from '../panel';

/** A member's place at one review. */
export interface ScoringSeat {
  reviewId: string;
  memberId: string;
  cycleId: string;
  candidacyId: string;
  frameworkVersionId: string;
  dueAt: string;
}

/** Finds as whom an account scores a review. Says nothing about what is permitted. */
@Injectable()
export class SeatsQueries {
  constructor(
    private readonly readDb: ReadDb,
    private readonly panel: PanelQueries,
  ) {}

  /** Throws NotFound for accounts without a seat on the panel of this review. */
  async of(userId: string | null, reviewId: string, db: EntityManager = this.readDb.manager): Promise<ScoringSeat> {
    const found = await this.panel.reviewInCycle(reviewId, db);
    if (!found || !userId) throw new NotFound();
    const { review, cycle } = found;
    const seats = await this.panel.seatsOfUser(userId, db);
    const seat = seats.find(({ panelId }) => panelId === cycle.panelId);
    if (!seat) throw new NotFound();
    return {
      reviewId,
      memberId: seat.id,
      cycleId: cycle.id,
      candidacyId: review.candidacyId,
      frameworkVersionId: cycle.frameworkVersionId,
      dueAt: review.dueAt,
    };
  }
}

import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { NotFound } from '../common/errors';
import { ReadDb } from '../common/persistence';
import { PanelQueries, ReviewPlace } from '../panel';

export type ScoringSeat = ReviewPlace;

/** Finds as whom an account scores a review. Says nothing about what is permitted. */
@Injectable()
export class SeatsQueries {
  constructor(
    private readonly readDb: ReadDb,
    private readonly panel: PanelQueries,
  ) {}

  /** Throws NotFound for accounts without a seat on the panel of this review. */
  async of(userId: string | null, reviewId: string, db: EntityManager = this.readDb.manager): Promise<ScoringSeat> {
    const seat = userId ? await this.panel.placeAt(userId, reviewId, db) : null;
    if (!seat) throw new NotFound();
    return seat;
  }
}

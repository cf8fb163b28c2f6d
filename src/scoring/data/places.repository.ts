import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { findRow, insert, Tx } from '../../common/persistence';
import type { DeskPlace } from '../domain/desk-place';
import { samePlace } from '../domain/desk-place';
import { ScoringPlace } from './scoring-place.entity';

interface Seat {
  reviewId: string;
  memberId: string;
}

/** Where each member is at each review. */
@Injectable()
export class PlacesRepository {
  async of(db: EntityManager, { reviewId, memberId }: Seat): Promise<DeskPlace | null> {
    const row = await findRow(db, ScoringPlace, { review_id: reviewId, member_id: memberId });
    return row ? { criterion: row.criterion, document: row.document, passage: row.passage } : null;
  }

  /** Writes only where something changed, because most saves do not move. */
  async keep(tx: Tx, seat: Seat, place: DeskPlace): Promise<void> {
    const before = await this.of(tx.manager, seat);
    if (before && samePlace(before, place)) return;
    const key = { review_id: seat.reviewId, member_id: seat.memberId };
    const changes = { ...place, changed_at: tx.now };
    if (before) await tx.manager.update(ScoringPlace, key, changes);
    else await insert(tx, ScoringPlace, { ...key, ...changes });
  }
}

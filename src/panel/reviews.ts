import { Injectable } from '@nestjs/common';
import { NotFound, RuleBroken } from '../common/errors';
import { Ids } from '../common/ids/ids';
import { insert, lockRow, Tx, updateAt } from '../common/persistence';
import { PhaseChange, Review } from './data/review.entity';
import { phaseAfter, ReviewAct } from './domain/review-phase';

/** The phase of a review: read under a lock, moved along the table of legal steps. */
@Injectable()
export class Reviews {
  constructor(private readonly ids: Ids) {}

  /** Reads the review for change; on PostgreSQL others wait until this unit of work ends. */
  async lock(tx: Tx, id: string): Promise<Review> {
    const review = await lockRow(tx, Review, { id });
    if (!review) throw new NotFound();
    return review;
  }

  /** Moves the review by one act and writes down from where to where, by whom and why. */
  async move(tx: Tx, review: Review, act: ReviewAct, note = ''): Promise<Review> {
    const to = phaseAfter(review.phase, act);
    if (!to) throw new RuleBroken('review_phase', { phase: review.phase });
    await updateAt(tx, Review, review.id, review.rev, { phase: to });
    const change: PhaseChange = {
      id: this.ids.uuid(),
      review_id: review.id,
      from_phase: review.phase,
      to_phase: to,
      by_user: tx.actor.userId,
      at: tx.now,
      note,
    };
    await insert(tx, PhaseChange, change);
    tx.audit(`review.${AUDITED[act]}`, `review:${review.id}`, { from: review.phase, to });
    return { ...review, phase: to, rev: review.rev + 1 };
  }
}

/** Audit actions are in the past tense. */
const AUDITED: Record<ReviewAct, string> = {
  open: 'opened',
  close: 'closed',
  reopen: 'reopened',
  deliberate: 'deliberation_opened',
  adopt: 'finding_adopted',
  return_to_deliberation: 'returned_to_deliberation',
  seal: 'sealed',
  release: 'released',
  archive: 'archived',
};

import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { insert, Tx, updateAt } from '../../common/persistence';
import { Ids } from '../../common/ids/ids';
import { Assignment, Review } from './review.entity';

/** Rows of reviews and assignments. */
@Injectable()
export class AssignmentsRepository {
  constructor(private readonly ids: Ids) {}

  /** Adds a review in `draft` for every candidacy that has none in this cycle yet; returns the new ones. */
  async addReviews(tx: Tx, cycleId: string, candidacyIds: string[], dueAt: string): Promise<Review[]> {
    const known = await tx.manager.findBy(Review, { cycle_id: cycleId, candidacy_id: In(candidacyIds) });
    const missing = candidacyIds.filter((id) => !known.some((review) => review.candidacy_id === id));
    const reviews = missing.map((candidacyId): Review => ({
      id: this.ids.uuid(),
      cycle_id: cycleId,
      candidacy_id: candidacyId,
      phase: 'draft',
      due_at: dueAt,
      rev: 1,
    }));
    await insert(tx, Review, reviews);
    return reviews;
  }

  /** Every assignment of these reviews, ended ones included. */
  all(tx: Tx, reviewIds: string[]): Promise<Assignment[]> {
    return tx.manager.findBy(Assignment, { review_id: In(reviewIds) });
  }

  /** Assigns the member, again if an earlier assignment had ended. */
  async assign(
    tx: Tx,
    before: Assignment | undefined,
    reviewId: string,
    memberId: string,
    dueAt: string,
  ): Promise<void> {
    if (before) await tx.manager.update(Assignment, { id: before.id }, { due_at: dueAt, ended_at: null });
    else
      await insert(tx, Assignment, {
        id: this.ids.uuid(),
        review_id: reviewId,
        member_id: memberId,
        due_at: dueAt,
        ended_at: null,
      });
  }

  async end(tx: Tx, assignmentId: string): Promise<void> {
    await tx.manager.update(Assignment, { id: assignmentId }, { ended_at: tx.now });
  }

  /** Moves the deadline of a review with that of everyone who works on it; who was given more time keeps a later one. */
  async moveDeadline(tx: Tx, review: { id: string; rev: number }, before: string, dueAt: string): Promise<void> {
    await updateAt(tx, Review, review.id, review.rev, { due_at: dueAt });
    const usual = [
      { review_id: review.id, due_at: before },
      { review_id: review.id, due_at: LessThan(dueAt) },
    ];
    for (const where of usual) await tx.manager.update(Assignment, where, { due_at: dueAt });
  }

  /** Gives one member another due date. */
  async moveDue(tx: Tx, assignmentId: string, dueAt: string): Promise<void> {
    await tx.manager.update(Assignment, { id: assignmentId }, { due_at: dueAt });
  }
}

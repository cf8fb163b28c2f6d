import { RoundNotices } from './round-notices';
import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { FieldErrors, FormErrors, NotFound } from '../common/errors';
import { Tx, UnitOfWork } from '../common/persistence';
import { Actor } from '../policy';
import { CycleStandings, ReviewStanding } from './cycle-standings';
import { MemberRead } from './panel.reads';
import { Reviews } from './reviews';

/** Opening and closing of scoring, for one candidate or for many at once: all of them, or none. */
@Injectable()
export class ScoringRoundsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly standings: CycleStandings,
    private readonly reviews: Reviews,
    private readonly notices: RoundNotices,
  ) {}

  /** Opens scoring. Throws FormErrors by review id with what is missing, and opens nothing, if one is not ready. */
  open(actor: Actor, cycleId: string, reviewIds: string[]): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      for (const id of reviewIds) await this.access.requireIn(tx, 'review.open', 'review', id);
      const { reviews, members } = await this.chosen(tx, cycleId, reviewIds);
      refuseUnready(reviews);
      for (const { review } of reviews) await this.reviews.move(tx, await this.reviews.lock(tx, review.id), 'open');
      await this.notices.opened(tx, reviews, members);
    });
  }

  close(actor: Actor, cycleId: string, reviewIds: string[]): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      for (const id of reviewIds) await this.access.requireIn(tx, 'review.close', 'review', id);
      const { reviews } = await this.chosen(tx, cycleId, reviewIds);
      for (const { review } of reviews) {
        await this.reviews.move(tx, await this.reviews.lock(tx, review.id), 'close');
        await this.notices.closed(tx, review.id);
      }
    });
  }

  /** Moves the deadline of reviews whose scoring has not closed; after that it takes two persons. */
  moveDeadline(actor: Actor, cycleId: string, reviewIds: string[], dueAt: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      for (const id of reviewIds) await this.access.requireIn(tx, 'review.moveDeadline', 'review', id);
      if (dueAt <= tx.now) throw new FormErrors({ dueAt: { key: 'panel.steps.error.past' } });
      const { reviews, members } = await this.chosen(tx, cycleId, reviewIds);
      await this.notices.deadlineMoved(tx, reviews, members, dueAt);
    });
  }

  private async chosen(
    tx: Tx,
    cycleId: string,
    reviewIds: string[],
  ): Promise<{ reviews: ReviewStanding[]; members: MemberRead[] }> {
    const { reviews, members } = await this.standings.of(cycleId, tx.manager);
    const chosen = reviews.filter(({ review }) => reviewIds.includes(review.id));
    // An id of another cycle is no such thing here (S17).
    if (chosen.length === 0 || chosen.length !== new Set(reviewIds).size) throw new NotFound();
    return { reviews: chosen, members };
  }
}

function refuseUnready(reviews: ReviewStanding[]): void {
  const unready = reviews.filter(({ missing }) => missing.length > 0);
  if (unready.length === 0) return;
  const errors: FieldErrors = {};
  for (const { review, candidacy, missing, quorum } of unready)
    errors[review.id] = {
      key: `panel.opening.refused.${missing[0] ?? 'members'}`,
      params: { name: candidacy.name, quorum },
    };
  throw new FormErrors(errors);
}

import { Reopening, reopeningIn } from './domain/reopening';
import { ReopeningEffect } from './reopening-effect';
import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { Approvals, ApprovalStep, hashOf } from '../approvals';
import { FormErrors, NotFound, StaleEdit } from '../common/errors';
import { Tx, UnitOfWork } from '../common/persistence';
import { Actor, ApprovalSide } from '../policy';
import { REOPEN_REVIEW } from './two-person.facts';

/** Reopening scoring after it closed, and with it the deadline: the chair and one member of the secretariat (settled point 4). */
@Injectable()
export class ReopeningsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly approvals: Approvals,
    private readonly effect: ReopeningEffect,
  ) {}

  propose(actor: Actor, reviewId: string, reopening: Reopening): Promise<ApprovalStep> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { approvalSide } = await this.access.requireIn(tx, 'review.reopen', 'reopening', reviewId);
      return this.give(tx, reviewId, reopening, approvalSide ?? null);
    });
  }

  /** Approves what the other side has proposed, if it still is what this person saw. */
  approve(actor: Actor, reviewId: string, contentHash: string): Promise<ApprovalStep> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { approvalSide } = await this.access.requireIn(tx, 'review.reopen', 'reopening', reviewId);
      const pending = (await this.approvals.pending(REOPEN_REVIEW, [`review:${reviewId}`], tx.manager)).get(
        `review:${reviewId}`,
      );
      if (!pending || pending.contentHash !== contentHash) throw new StaleEdit();
      return this.give(tx, reviewId, reopeningIn(pending.content), approvalSide ?? null);
    });
  }

  takeBack(actor: Actor, reviewId: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'review.takeBackReopening', 'reopening', reviewId);
      await this.approvals.end(tx, REOPEN_REVIEW, `review:${reviewId}`);
    });
  }

  private async give(tx: Tx, reviewId: string, reopening: Reopening, side: ApprovalSide | null): Promise<ApprovalStep> {
    if (!side) throw new NotFound();
    if (reopening.dueAt <= tx.now) throw new FormErrors({ dueAt: { key: 'panel.steps.error.past' } });
    const phase = await this.effect.phaseUnderLock(tx, reviewId);
    const content = { review: reviewId, phase, dueAt: reopening.dueAt, reason: reopening.reason };
    const request = {
      action: REOPEN_REVIEW,
      objectRef: `review:${reviewId}`,
      contentHash: hashOf(content),
      content,
      side,
    };
    const step = await this.approvals.give(tx, request);
    if (step.step === 'second') await this.effect.reopen(tx, reviewId, reopening);
    return step;
  }
}

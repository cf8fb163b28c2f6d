import { Injectable } from '@nestjs/common';
import { Access } from '../../access';
import { Approvals, ApprovalStep } from '../../approvals';
import { NotFound, RuleBroken } from '../../common/errors';
import { Tx, UnitOfWork, updateAt } from '../../common/persistence';
import { Actor } from '../../policy';
import { CorrectionDraft } from '../data/publication.entity';
import { ReleaseParts } from '../release/release-parts';
import { CORRECTION } from '../release/release.facts';
import { CorrectionContent, CorrectionContents } from './correction-contents';

/** Publishes a new version of a released profile, by two persons on exactly the same bytes; the old one stays. */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly approvals: Approvals,
    private readonly contents: CorrectionContents,
    private readonly parts: ReleaseParts,
  ) {}

  /** Gives one approval; `proposalHash` is of what this person saw. The second one publishes. */
  async approve(actor: Actor, reviewId: string, proposalHash: string): Promise<ApprovalStep> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.parts.reviews.lock(tx, reviewId);
      const { approvalSide } = await this.access.requireIn(tx, 'correction.approve', 'correction', reviewId);
      const content = await this.contents.of(reviewId, tx.manager);
      if (!content || !approvalSide) throw new NotFound();
      if (await this.parts.readiness.isOutdated(reviewId, tx.manager)) throw new RuleBroken('result_outdated');
      if (content.proposalHash !== proposalHash) throw new RuleBroken('approval_of_earlier_content');
      const step = await this.approvals.give(tx, {
        action: CORRECTION,
        objectRef: `review:${reviewId}`,
        contentHash: proposalHash,
        side: approvalSide,
      });
      if (step.step === 'second') await this.publish(tx, content, step.approvalId);
      return step;
    });
  }

  /** The giver of the first approval takes it back. */
  async takeBack(actor: Actor, reviewId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.parts.reviews.lock(tx, reviewId);
      await this.access.requireIn(tx, 'release.view', 'correction', reviewId);
      await this.approvals.takeBack(tx, CORRECTION, `review:${reviewId}`);
    });
  }

  private async publish(
    tx: Tx,
    { publication, draft, last, next, proposal }: CorrectionContent,
    approvalId: string,
  ): Promise<void> {
    const { kind, reason } = proposal;
    const { canonical, contentHash } = next;
    await this.parts.revisions.add(tx, {
      publication,
      kind,
      reason,
      canonical,
      contentHash,
      approvalId,
      before: last.row,
    });
    await updateAt(tx, CorrectionDraft, draft.id, draft.rev, { state: 'released', changed_at: tx.now });
  }
}

import { Injectable } from '@nestjs/common';
import { Access } from '../../access';
import { Approvals, ApprovalStep } from '../../approvals';
import { NotFound, RuleBroken } from '../../common/errors';
import { insert, Tx, UnitOfWork } from '../../common/persistence';
import { localized } from '../../common/text/localized-text';
import { Actor } from '../../policy';
import { Publication } from '../data/publication.entity';
import { ReleaseContent, ReleaseContents } from './release-content';
import { ReleaseParts } from './release-parts';
import { RELEASE } from './release.facts';

const FIRST_RELEASE = localized('First publication', 'Première publication');

/** Publishes a sealed assessment: the chair's side and the secretariat, each on exactly the same bytes (S18). */
@Injectable()
export class ReleasesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly approvals: Approvals,
    private readonly contents: ReleaseContents,
    private readonly parts: ReleaseParts,
  ) {}

  /** Gives one approval; `contentHash` is of what this person saw. The second one releases. */
  async approve(actor: Actor, reviewId: string, contentHash: string): Promise<ApprovalStep> {
    return this.unitOfWork.run(actor, async (tx) => {
      const review = await this.parts.reviews.lock(tx, reviewId);
      const { approvalSide } = await this.access.requireIn(tx, 'release.approve', 'release', reviewId);
      const content = await this.contents.of(reviewId, tx.manager);
      if (!content || !approvalSide) throw new NotFound();
      if (await this.parts.readiness.isOutdated(reviewId, tx.manager)) throw new RuleBroken('result_outdated');
      if (content.contentHash !== contentHash) throw new RuleBroken('approval_of_earlier_content');
      const step = await this.approvals.give(tx, {
        action: RELEASE,
        objectRef: `review:${reviewId}`,
        contentHash,
        side: approvalSide,
      });
      if (step.step === 'second') {
        await this.release(tx, content, step.approvalId);
        await this.parts.reviews.move(tx, review, 'release');
      }
      return step;
    });
  }

  /** The giver of the first approval takes it back. */
  async takeBack(actor: Actor, reviewId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.parts.reviews.lock(tx, reviewId);
      await this.access.requireIn(tx, 'release.view', 'release', reviewId);
      await this.approvals.takeBack(tx, RELEASE, `review:${reviewId}`);
    });
  }

  private async release(
    tx: Tx,
    { profile, canonical, contentHash, review }: ReleaseContent,
    approvalId: string,
  ): Promise<void> {
    const publication: Publication = {
      id: this.parts.ids.uuid(),
      candidacy_id: review.candidacyId,
      slug: `${profile.electionSlug}/${profile.candidate.slug}`,
      created_at: tx.now,
    };
    await insert(tx, Publication, publication);
    const reason = FIRST_RELEASE;
    await this.parts.revisions.add(tx, {
      publication,
      kind: 'first',
      reason,
      canonical,
      contentHash,
      approvalId,
      before: null,
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Access } from '../../access';
import { Approvals, ApprovalStep } from '../../approvals';
import { NotFound, RuleBroken, StaleEdit } from '../../common/errors';
import { insert, Tx, UnitOfWork } from '../../common/persistence';
import { OFFERED_LANGUAGES } from '../../common/text/language';
import { localized } from '../../common/text/localized-text';
import { Actor } from '../../policy';
import { Publication, Revision } from '../data/publication.entity';
import { signContent } from '../domain/signing';
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
      if (content.contentHash !== contentHash) throw new StaleEdit();
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
      await this.access.requireIn(tx, 'release.view', 'release', reviewId);
      const ref = `review:${reviewId}`;
      const pending = (await this.approvals.pending(RELEASE, [ref], tx.manager)).get(ref);
      if (pending?.firstBy !== actor.userId) throw new RuleBroken('approval_not_own');
      await this.approvals.end(tx, RELEASE, ref);
      tx.audit('approval.taken_back', ref, { action: RELEASE });
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
    const revision: Revision = {
      id: this.parts.ids.uuid(),
      publication_id: publication.id,
      number: 1,
      kind: 'first',
      reason: FIRST_RELEASE,
      content: canonical,
      content_hash: contentHash,
      signature: signContent(canonical, this.parts.keyRing.signingKey()),
      languages: [...OFFERED_LANGUAGES],
      release_at: tx.now,
      approval_id: approvalId,
    };
    await insert(tx, Revision, revision);
    tx.audit('revision.released', `publication:${publication.id}`, { number: 1, contentHash });
  }
}

import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { FormErrors } from '../common/errors';
import { Ids } from '../common/ids/ids';
import { insert, Tx, UnitOfWork, updateAt } from '../common/persistence';
import { LocalizedText } from '../common/text/localized-text';
import { Reviews } from '../panel';
import { Actor } from '../policy';
import { Finding } from './data/finding.entity';
import { findingsOf, openProposal } from './data/findings.repository';
import { IndicatedRatings, Standing } from './indicated-ratings';

export interface ProposalCommand {
  /** Code of a category of the framework. */
  grade: string;
  reasons: LocalizedText;
  differenceReason: LocalizedText | null;
}

/** The chair puts a category with its reasons to the vote. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly reviews: Reviews,
    private readonly ratings: IndicatedRatings,
    private readonly ids: Ids,
  ) {}

  /** A proposal still open is withdrawn with its votes. A category other than the indicated one needs a reason for the public. */
  async propose(actor: Actor, reviewId: string, command: ProposalCommand): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.reviews.lock(tx, reviewId);
      await this.access.requireIn(tx, 'finding.propose', 'review', reviewId);
      const standing = await this.ratings.of(reviewId, tx.manager);
      checkProposal(command, standing);
      const earlier = await findingsOf(tx.manager, reviewId);
      for (const open of earlier.filter((finding) => finding.status === 'proposed')) {
        await updateAt(tx, Finding, open.id, open.rev, { status: 'withdrawn', decided_at: tx.now });
      }
      const number = (earlier.at(-1)?.number ?? 0) + 1;
      await insert(tx, Finding, this.row(tx, reviewId, number, standing.grade, command));
      tx.audit('finding.proposed', `review:${reviewId}`, { number });
    });
  }

  /** Takes the open proposal back; votes on it no longer count. */
  async withdraw(actor: Actor, reviewId: string, seen: number): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.reviews.lock(tx, reviewId);
      await this.access.requireIn(tx, 'finding.propose', 'review', reviewId);
      const open = await openProposal(tx, reviewId, seen);
      await updateAt(tx, Finding, open.id, open.rev, { status: 'withdrawn', decided_at: tx.now });
      tx.audit('finding.withdrawn', `review:${reviewId}`, { number: seen });
    });
  }

  private row(tx: Tx, reviewId: string, number: number, indicated: string, command: ProposalCommand): Finding {
    return {
      id: this.ids.uuid(),
      review_id: reviewId,
      number,
      grade: command.grade,
      indicated,
      reasons: command.reasons,
      difference_reason: command.grade === indicated ? null : command.differenceReason,
      status: 'proposed',
      proposed_by: tx.actor.userId ?? '',
      proposed_at: tx.now,
      decided_at: null,
      rev: 1,
    };
  }
}

function checkProposal(command: ProposalCommand, { framework, grade }: Standing): void {
  const known = framework.content.ratingCategories.some((category) => category.code === command.grade);
  if (!known) throw new FormErrors({ grade: { key: 'deliberation.proposal.unknownGrade' } });
  if (command.grade !== grade && !command.differenceReason)
    throw new FormErrors({ differenceReasonEn: { key: 'deliberation.proposal.differenceNeeded' } });
}

import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { NotFound } from '../common/errors';
import { insert, UnitOfWork } from '../common/persistence';
import { PanelQueries } from '../panel';
import { Actor } from '../policy';
import { FindingVote } from './data/finding.entity';
import { openProposal } from './data/findings.repository';
import { DeliberationParts } from './deliberation-parts';
import { Vote } from './domain/adoption';

/** Members agree, disagree or abstain. Voting again adds a row; the newest counts until the vote is decided. */
@Injectable()
export class VotesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly parts: DeliberationParts,
    private readonly panel: PanelQueries,
  ) {}

  /** `seen`: number of the proposal that the member looked at; null for whichever is open. */
  async cast(actor: Actor, reviewId: string, vote: Vote, seen: number | null = null): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const review = await this.parts.reviews.lock(tx, reviewId);
      await this.access.requireIn(tx, 'finding.vote', 'review', reviewId);
      const finding = await openProposal(tx, reviewId, seen);
      const own = (await this.panel.membersOfCycle(review.cycle_id, tx.manager)).find(
        (member) => member.userId === actor.userId,
      );
      if (!own) throw new NotFound();
      const number = (await tx.manager.countBy(FindingVote, { finding_id: finding.id, member_id: own.id })) + 1;
      await insert(tx, FindingVote, {
        id: this.parts.ids.uuid(),
        finding_id: finding.id,
        member_id: own.id,
        vote,
        number,
        at: tx.now,
      });
      // Who takes part in the vote on whom is as much a secret as who scored (S44).
      const actorRef = await this.parts.pseudonyms.auditRef(tx.manager, review.cycle_id, own.id);
      tx.audit('finding.voted', `review:${reviewId}`, { finding: finding.number }, { actorRef });
    });
  }
}

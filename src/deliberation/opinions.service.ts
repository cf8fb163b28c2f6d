import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { NotFound, StaleEdit } from '../common/errors';
import { Ids } from '../common/ids/ids';
import { insert, UnitOfWork, updateAt } from '../common/persistence';
import { LocalizedText } from '../common/text/localized-text';
import { PanelQueries, Reviews } from '../panel';
import { Actor } from '../policy';
import { SeparateOpinion } from './data/finding.entity';

/** A member who differs from the finding may publish an opinion, signed. */
@Injectable()
export class OpinionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly reviews: Reviews,
    private readonly panel: PanelQueries,
    private readonly ids: Ids,
  ) {}

  /** Saves the member's own opinion; `rev` is 0 for a first one. */
  async save(actor: Actor, reviewId: string, text: LocalizedText, rev: number): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const review = await this.reviews.lock(tx, reviewId);
      await this.access.requireIn(tx, 'opinion.write', 'review', reviewId);
      const members = await this.panel.membersOfCycle(review.cycle_id, tx.manager);
      const own = members.find((member) => member.userId === actor.userId);
      if (!own) throw new NotFound();
      const stored = await tx.manager.findOneBy(SeparateOpinion, { review_id: reviewId, member_id: own.id });
      if ((stored?.rev ?? 0) !== rev) throw new StaleEdit();
      if (stored) await updateAt(tx, SeparateOpinion, stored.id, rev, { text, changed_at: tx.now });
      else
        await insert(tx, SeparateOpinion, {
          id: this.ids.uuid(),
          review_id: reviewId,
          member_id: own.id,
          text,
          changed_at: tx.now,
          rev: 1,
        });
      tx.audit('opinion.saved', `review:${reviewId}`);
    });
  }
}

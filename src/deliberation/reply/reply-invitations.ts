import { Injectable } from '@nestjs/common';
import { Tx } from '../../common/persistence';
import { Instant, later } from '../../common/time/clock';
import { PanelQueries } from '../../panel';
import { AFTER_DEADLINE, PersonalLinks } from '../../questionnaires';

/** Tells the candidate, in the act that opens the reply, that there is something to read, with a fresh link. */
@Injectable()
export class ReplyInvitations {
  constructor(
    private readonly panel: PanelQueries,
    private readonly links: PersonalLinks,
  ) {}

  /** Without an address on file nobody is told; staff see that on the candidate's record. */
  async send(tx: Tx, reviewId: string, endsAt: Instant): Promise<void> {
    const review = await this.panel.reviewById(reviewId, tx.manager);
    if (!review) return;
    const occasion = { replyEndsAt: endsAt, expiresAt: later(endsAt, AFTER_DEADLINE) };
    await this.links.sendIn(tx, review.candidacyId, occasion);
  }
}

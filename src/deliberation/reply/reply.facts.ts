import { Injectable, OnModuleInit } from '@nestjs/common';
import { LinkSubjects } from '../../access';
import { PanelQueries, ReviewFactsBasis, ReviewFactsExtensions } from '../../panel';
import { LinkQueries } from '../../questionnaires';
import { newestReview } from './newest-review';

/** To which review a candidate's link leads, and that it leads to no other. */
@Injectable()
export class ReplyFacts implements OnModuleInit {
  constructor(
    private readonly subjects: LinkSubjects,
    private readonly extensions: ReviewFactsExtensions,
    private readonly links: LinkQueries,
    private readonly panel: PanelQueries,
  ) {}

  onModuleInit(): void {
    this.subjects.register('review', (linkId) => this.reviewOf(linkId));
    this.extensions.add((basis) => this.extend(basis));
  }

  private async reviewOf(linkId: string): Promise<string | null> {
    const candidacyId = await this.links.ownCandidacyOf(linkId);
    if (!candidacyId) return null;
    return newestReview(await this.panel.reviewsOfCandidacies([candidacyId]))?.id ?? null;
  }

  private async extend({ actor, facts, candidacies, db }: ReviewFactsBasis): Promise<void> {
    if (actor.kind !== 'link' || !actor.linkId) return;
    const own = await this.links.ownCandidacyOf(actor.linkId, db);
    for (const [reviewId, known] of facts) known.linkIsValid = own !== null && candidacies.get(reviewId) === own;
  }
}

import { Injectable } from '@nestjs/common';
import { NotFound } from '../../../common/errors';
import { BenchRequest } from '../../../common/web/request';
import { CycleStandings, PanelQueries, ReviewStanding } from '../../../panel';
import { DeliberationLog } from '../../deliberation-log';
import { DeliberationQueries } from '../../deliberation.queries';
import { Deliberation } from '../../deliberation.reads';

/** What the chair's pages rest on. */
@Injectable()
export class ChairPages {
  constructor(
    private readonly deliberations: DeliberationQueries,
    private readonly log: DeliberationLog,
    private readonly panel: PanelQueries,
    private readonly standings: CycleStandings,
  ) {}

  /** The deliberation, with its opening on record. */
  async opened({ actor }: BenchRequest, reviewId: string): Promise<Deliberation> {
    const deliberation = await this.deliberations.of(actor, reviewId);
    await this.log.opened(actor, deliberation);
    return deliberation;
  }

  /** Who has submitted, and nothing else: all that there is to see before the deliberation opens. */
  async before(reviewId: string): Promise<ReviewStanding & { names: ReadonlyMap<string, string> }> {
    const review = await this.panel.reviewById(reviewId);
    const standing = review && (await this.standings.of(review.cycleId));
    const found = standing?.reviews.find((one) => one.review.id === reviewId);
    if (!standing || !found) throw new NotFound();
    return { ...found, names: new Map(standing.members.map(({ id, name }) => [id, name])) };
  }
}

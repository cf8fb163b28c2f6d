import { Injectable } from '@nestjs/common';
import { Access } from '../../../access';
import { FilledForm } from '../../../common/web/form';
import { BenchRequest } from '../../../common/web/request';
import { CycleStandings, OwnReviews } from '../../../panel';
import { Action } from '../../../policy';
import { DeliberationLog } from '../../deliberation-log';
import { DeliberationQueries } from '../../deliberation.queries';
import { Deliberation } from '../../deliberation.reads';
import { DeliberationPage, deliberationPage } from './deliberation.page';
import { WaitingPage, waitingPage } from './waiting.page';

/** The member's page of one deliberation: all of it to those to whom the scores are open, or when it opens. */
@Injectable()
export class MemberPages {
  constructor(
    private readonly access: Access,
    private readonly deliberations: DeliberationQueries,
    private readonly log: DeliberationLog,
    private readonly reviews: OwnReviews,
    private readonly standings: CycleStandings,
  ) {}

  async show(request: BenchRequest, reviewId: string, ballot?: FilledForm): Promise<DeliberationPage | WaitingPage> {
    const { actor, facts, words } = request;
    const may = (action: Action) => this.access.may(actor, action, facts);
    if (!may('assessment.readOthers')) return this.waiting(request, reviewId);
    return deliberationPage(words, {
      deliberation: await this.opened(request, reviewId),
      can: {
        vote: may('finding.vote'),
        revise: may('assessment.revise'),
        writeOpinion: may('opinion.write'),
        chair: may('deliberation.chair'),
      },
      isWithdrawn: facts.isWithdrawn ?? false,
      order: request.query.order === 'criteria' ? 'criteria' : 'divided',
      timeZone: actor.timeZone,
      ballot,
    });
  }

  /** The deliberation, with its opening on record. */
  async opened({ actor }: BenchRequest, reviewId: string): Promise<Deliberation> {
    const deliberation = await this.deliberations.of(actor, reviewId);
    await this.log.opened(actor, deliberation);
    return deliberation;
  }

  /** How many others have submitted is for those who have (settled point 6). */
  private async waiting({ actor, facts, words }: BenchRequest, reviewId: string): Promise<WaitingPage> {
    const own = await this.reviews.one(actor, reviewId);
    const isCounted = facts.hasSubmittedOwn === true && ['open', 'closed'].includes(own.review.phase);
    return waitingPage(words, { own, counts: isCounted ? await this.counts(own.cycle.id, reviewId) : null });
  }

  private async counts(cycleId: string, reviewId: string): Promise<{ submitted: number; of: number } | null> {
    const { reviews } = await this.standings.of(cycleId);
    const standing = reviews.find(({ review }) => review.id === reviewId);
    return standing ? { submitted: standing.submitted.length, of: standing.able.length } : null;
  }
}

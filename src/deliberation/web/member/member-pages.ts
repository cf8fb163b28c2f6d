import { Injectable } from '@nestjs/common';
import { Access } from '../../../access';
import { FilledForm } from '../../../common/web/form';
import { BenchRequest } from '../../../common/web/request';
import { Action } from '../../../policy';
import { DeliberationLog } from '../../deliberation-log';
import { DeliberationQueries } from '../../deliberation.queries';
import { Deliberation } from '../../deliberation.reads';
import { MeetingBoards } from '../../meeting/meeting-boards';
import { DeliberationPage, deliberationPage } from './deliberation.page';
import { WaitingPage } from './waiting.page';
import { WaitingPages } from './waiting-pages';

/** The member's page of one deliberation: all of it to those to whom the scores are open, or when it opens. */
@Injectable()
export class MemberPages {
  constructor(
    private readonly access: Access,
    private readonly deliberations: DeliberationQueries,
    private readonly log: DeliberationLog,
    private readonly boards: MeetingBoards,
    private readonly waiting: WaitingPages,
  ) {}

  async show(request: BenchRequest, reviewId: string, ballot?: FilledForm): Promise<DeliberationPage | WaitingPage> {
    const { actor, facts, words } = request;
    const may = (action: Action) => this.access.may(actor, action, facts);
    if (!may('assessment.readOthers')) return this.waiting.show(request, reviewId);
    const deliberation = await this.opened(request, reviewId);
    return deliberationPage(words, {
      deliberation,
      board: await this.boards.of(actor, deliberation.standing.review),
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
}

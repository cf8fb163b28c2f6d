import { Controller, Get, Param, Req } from '@nestjs/common';
import { Access, on, Permits } from '../../../access';
import { emptyForm } from '../../../common/web/form';
import { BenchRequest } from '../../../common/web/request';
import { ChairDesk } from '../../chair-desk';
import { RoomLinks } from '../../ports/room-links';
import { TimeRequestDesk } from '../../time-request-desk';
import { ChairPage, chairPage } from './chair.page';
import { ChairReviewPage, chairReviewPage } from './chair-review.page';

/** Pages of the chair, and of the deputy in the chair's place. */
@Controller(':lang/panel-room/chair')
export class ChairController {
  constructor(
    private readonly desk: ChairDesk,
    private readonly requests: TimeRequestDesk,
    private readonly access: Access,
    private readonly links: RoomLinks,
  ) {}

  @Get()
  @Permits('panelRoom.enter')
  async index(@Req() request: BenchRequest): Promise<ChairPage> {
    const { actor, lang, words } = request;
    const cycles = await this.desk.cycles(actor);
    const requests = await this.requests.waiting(actor);
    return chairPage(words, {
      cycles,
      requests,
      pages: (cycleId) => ({
        meeting: this.links.href('chairMeeting', lang, cycleId),
        analytics: this.links.href('chairAnalytics', lang, cycleId),
      }),
    });
  }

  @Get('reviews/:reviewId')
  @Permits('conflict.readAll', on('review'))
  async show(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<ChairReviewPage> {
    const { actor, facts, lang, words } = request;
    const may = {
      admit: this.access.may(actor, 'member.admit', facts),
      reopen: isClosed(facts.phase) && !facts.isWithdrawn,
    };
    const mayDeliberate = this.access.may(actor, 'deliberation.chair', facts);
    const deliberation = mayDeliberate ? this.links.href('chairDeliberation', lang, id) : null;
    return chairReviewPage(words, { ...(await this.desk.review(id)), bound: emptyForm(), may, deliberation });
  }
}

const isClosed = (phase: string | undefined): boolean => phase === 'closed' || phase === 'deliberation';

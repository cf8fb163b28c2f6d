import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { Access, on, Permits } from '../../../access';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { Clock } from '../../../common/time/clock';
import { RoomLinks } from '../../../panel';
import { DecisionsService } from '../../decisions.service';
import { deliberationPaths } from '../deliberation.paths';
import { ChairDeliberationPage, chairDeliberationPage } from './chair-deliberation.page';
import { ChairPages } from './chair-pages';
import { OpeningPage, openingPage } from './opening.page';

/** The chair's page of one deliberation, and its opening. */
@Controller(':lang/panel-room/chair/reviews/:reviewId/deliberation')
export class ChairDeliberationController {
  constructor(
    private readonly pages: ChairPages,
    private readonly decisions: DecisionsService,
    private readonly access: Access,
    private readonly links: RoomLinks,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permits('deliberation.chair', on('review'))
  async show(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
  ): Promise<ChairDeliberationPage | OpeningPage> {
    const { actor, facts, lang, words } = request;
    if (facts.phase === 'closed') {
      const mayOpen = this.access.may(actor, 'deliberation.open', facts);
      return openingPage(words, { ...(await this.pages.before(id)), mayOpen });
    }
    return chairDeliberationPage(words, {
      deliberation: await this.pages.opened(request, id),
      can: {
        draft: this.access.may(actor, 'statement.edit', facts),
        decide: this.access.may(actor, 'finding.adopt', facts),
        seal: this.access.may(actor, 'review.seal', facts),
        read: this.access.may(actor, 'assessment.readOthers', facts),
      },
      isWithdrawn: facts.isWithdrawn ?? false,
      release: this.links.href('release', lang, id),
      timeZone: actor.timeZone,
      now: this.clock.now(),
    });
  }

  @Post()
  @Permits('deliberation.open', on('review'))
  async create(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<SeeOther> {
    await this.decisions.openDeliberation(request.actor, id);
    leaveNotice(request, 'deliberation.notice.opened');
    return new SeeOther(deliberationPaths.chair(request.lang, id));
  }
}

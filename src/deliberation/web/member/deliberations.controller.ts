import { Controller, Get, Param, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { BenchRequest } from '../../../common/web/request';
import { OwnReviews } from '../../../panel';
import { DeliberationNotes } from './deliberation-notes';
import { DeliberationPage } from './deliberation.page';
import { DeliberationsPage, deliberationsPage } from './deliberations.page';
import { MemberPages } from './member-pages';
import { WaitingPage } from './waiting.page';

/** A member's deliberations. */
@Controller(':lang/panel-room')
export class DeliberationsController {
  constructor(
    private readonly reviews: OwnReviews,
    private readonly notes: DeliberationNotes,
    private readonly pages: MemberPages,
  ) {}

  @Get('deliberations')
  @Permits('panelRoom.enter')
  async index(@Req() request: BenchRequest): Promise<DeliberationsPage> {
    const { actor, words } = request;
    const reviews = await this.reviews.all(actor);
    const open = reviews.filter(({ standing }) => !standing.isRecused).map(({ review }) => review.id);
    return deliberationsPage(words, { reviews, notes: await this.notes.of(actor, open, words) });
  }

  @Get('deliberate/:reviewId')
  @Permits('deliberation.view', on('review'))
  show(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<DeliberationPage | WaitingPage> {
    return this.pages.show(request, id);
  }
}

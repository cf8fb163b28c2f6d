import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { Bind, Bound, emptyForm } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { OwnReviews } from '../../own-reviews';
import { RecusalsService } from '../../recusals.service';
import { panelRoomPaths } from '../panel-room.paths';
import { tried } from '../tried';
import { StepAsideForm } from './step-aside.form';
import { StepAsidePage, stepAsidePage } from './step-aside.page';

/** Stepping aside from one candidate, at any time. */
@Controller(':lang/panel-room/step-aside/:reviewId')
export class StepAsideController {
  constructor(
    private readonly reviews: OwnReviews,
    private readonly recusals: RecusalsService,
  ) {}

  @Get()
  @Permits('recusal.declare', on('review'))
  async new(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<StepAsidePage> {
    const own = await this.reviews.one(request.actor, id);
    return stepAsidePage(request.words, { own, bound: emptyForm() });
  }

  @Post()
  @Permits('recusal.declare', on('review'))
  async create(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Bind(StepAsideForm) input: Bound<StepAsideForm>,
  ): Promise<StepAsidePage | SeeOther> {
    const refused = input.errors
      ? input
      : await tried(input, () => this.recusals.stepAside(request.actor, id, input.values));
    if (refused) {
      const own = await this.reviews.one(request.actor, id);
      return stepAsidePage(request.words, { own, bound: refused });
    }
    leaveNotice(request, 'panel.notice.steppedAside');
    return new SeeOther(panelRoomPaths.home(request.lang));
  }
}

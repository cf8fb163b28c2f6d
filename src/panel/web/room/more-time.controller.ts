import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { Bind, Bound, emptyForm, FilledForm } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { OwnTimeRequestsDesk } from '../../own-time-requests-desk';
import { TimeRequestsService } from '../../time-requests.service';
import { panelRoomPaths } from '../panel-room.paths';
import { tried } from '../tried';
import { MoreTimeForm } from './more-time.form';
import { MoreTimePage, moreTimePage } from './more-time.page';

/** A member asks for more time on one review, and reads what came of it. */
@Controller(':lang/panel-room/more-time/:reviewId')
export class MoreTimeController {
  constructor(
    private readonly desk: OwnTimeRequestsDesk,
    private readonly requests: TimeRequestsService,
  ) {}

  @Get()
  @Permits('timeRequest.viewOwn', on('review'))
  show(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<MoreTimePage> {
    return this.page(request, id, emptyForm());
  }

  @Post()
  @Permits('timeRequest.create', on('review'))
  async create(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Bind(MoreTimeForm) input: Bound<MoreTimeForm>,
  ): Promise<MoreTimePage | SeeOther> {
    const { days, reason } = input.values;
    const refused = input.errors
      ? input
      : await tried(input, () => this.requests.request(request.actor, id, days, reason));
    if (refused) return this.page(request, id, refused);
    leaveNotice(request, 'panel.notice.timeRequested');
    return new SeeOther(panelRoomPaths.moreTime(request.lang, id));
  }

  private async page({ actor, words }: BenchRequest, id: string, bound: FilledForm): Promise<MoreTimePage> {
    return moreTimePage(words, { ...(await this.desk.of(actor, id)), bound });
  }
}

import { Controller, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { NotFound } from '../../../common/errors';
import { Bind, Bound } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { MeetingOrderService } from '../../meeting/meeting-order.service';
import { deliberationPaths } from '../deliberation.paths';
import { MeetingOrderForm } from './meeting-order.form';

/** The order in which the meeting takes the candidates. */
@Controller(':lang/panel-room/chair/cycles/:cycleId/meeting/order')
export class MeetingOrdersController {
  constructor(private readonly orders: MeetingOrderService) {}

  @Post()
  @Permits('meeting.lead', on('meeting', 'cycleId'))
  async create(
    @Req() request: BenchRequest,
    @Param('cycleId') cycleId: string,
    @Bind(MeetingOrderForm) input: Bound<MeetingOrderForm>,
  ): Promise<SeeOther> {
    // The form has buttons only, so what does not fit comes from nobody who sees the page.
    if (input.errors) throw new NotFound();
    const { reviewId, direction, rev } = input.values;
    const move = reviewId && direction ? { reviewId, direction } : null;
    await this.orders.arrange(request.actor, cycleId, { move, rev });
    leaveNotice(request, move ? 'deliberation.notice.moved' : 'deliberation.notice.ordered');
    return new SeeOther(`${deliberationPaths.meeting(request.lang, cycleId)}#order`);
  }
}

import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { Access, on, Permits } from '../../../access';
import { Bind, Bound, fill, FilledForm } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { TimeRequestDesk } from '../../time-request-desk';
import { TimeRequestsService } from '../../time-requests.service';
import { panelRoomPaths } from '../panel-room.paths';
import { tried } from '../tried';
import { TimeDecisionForm } from './time-decision.form';
import { TimeRequestPage, timeRequestPage } from './time-request.page';

/** A colleague's request for more time, for who decides it. */
@Controller(':lang/panel-room/chair/time-requests/:requestId')
export class TimeRequestsController {
  constructor(
    private readonly desk: TimeRequestDesk,
    private readonly requests: TimeRequestsService,
    private readonly access: Access,
  ) {}

  @Get()
  @Permits('timeRequest.view', on('timeRequest', 'requestId'))
  edit(@Req() request: BenchRequest, @Param('requestId') id: string): Promise<TimeRequestPage> {
    return this.page(request, id, null);
  }

  @Post()
  @Permits('timeRequest.decide', on('timeRequest', 'requestId'))
  async update(
    @Req() request: BenchRequest,
    @Param('requestId') id: string,
    @Bind(TimeDecisionForm) input: Bound<TimeDecisionForm>,
  ): Promise<TimeRequestPage | SeeOther> {
    const refused = input.errors ? input : await tried(input, () => this.decide(request, id, input.values));
    if (refused) return this.page(request, id, refused);
    leaveNotice(request, input.values.decision === 'grant' ? 'panel.notice.timeGranted' : 'panel.notice.timeRefused');
    return new SeeOther(panelRoomPaths.chair(request.lang));
  }

  /** Days left empty are those asked for. */
  private async decide(request: BenchRequest, id: string, { decision, days, answer, rev }: TimeDecisionForm) {
    if (decision === 'refuse') return this.requests.refuse(request.actor, id, rev, answer ?? '');
    const asked = (await this.desk.one(request.actor, id)).request.daysAsked;
    return this.requests.grant(request.actor, id, rev, days ?? asked, answer ?? '');
  }

  private async page(request: BenchRequest, id: string, bound: FilledForm | null): Promise<TimeRequestPage> {
    const asked = await this.desk.one(request.actor, id);
    const texts = await this.requests.read(request.actor, id);
    const mayDecide = this.access.may(request.actor, 'timeRequest.decide', request.facts);
    const form = bound ?? fill({ days: asked.request.daysAsked });
    return timeRequestPage(request.words, { ...asked, ...texts, mayDecide, bound: form });
  }
}

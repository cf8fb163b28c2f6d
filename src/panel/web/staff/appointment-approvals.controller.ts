import { Controller, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { NotFound } from '../../../common/errors';
import { Bind, Bound } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { AppointmentsService } from '../../appointments.service';
import { staffPanelPaths } from '../staff-panel.paths';
import { ApprovalForm } from '../approval.form';

/** The second approval of a proposed chair and deputy, and taking a proposal back. */
@Controller(':lang/staff/panel/:panelId/appointment')
export class AppointmentApprovalsController {
  constructor(private readonly appointments: AppointmentsService) {}

  @Post('approval')
  @Permits('panel.appointChair', on('appointment', 'panelId'))
  async create(
    @Req() request: BenchRequest,
    @Param('panelId') id: string,
    @Bind(ApprovalForm) input: Bound<ApprovalForm>,
  ): Promise<SeeOther> {
    if (input.errors) throw new NotFound();
    await this.appointments.approve(request.actor, id, input.values.contentHash);
    leaveNotice(request, 'panel.notice.appointed');
    return new SeeOther(staffPanelPaths.show(request.lang, id));
  }

  @Post('withdrawal')
  @Permits('panel.takeBackAppointment', on('appointment', 'panelId'))
  async destroy(@Req() request: BenchRequest, @Param('panelId') id: string): Promise<SeeOther> {
    await this.appointments.takeBack(request.actor, id);
    leaveNotice(request, 'panel.notice.takenBack');
    return new SeeOther(staffPanelPaths.appointment(request.lang, id));
  }
}

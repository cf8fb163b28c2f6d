import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { Bind, Bound, emptyForm } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { AppointmentDesk } from '../../appointment-desk';
import { AppointmentsService } from '../../appointments.service';
import { staffPanelPaths } from '../staff-panel.paths';
import { tried } from '../tried';
import { AppointmentForm } from './appointment.form';
import { AppointmentPage, appointmentPage } from './appointment.page';

/** Proposing chair and deputy. */
@Controller(':lang/staff/panel/:panelId/appointment')
export class AppointmentsController {
  constructor(
    private readonly desk: AppointmentDesk,
    private readonly appointments: AppointmentsService,
  ) {}

  @Get()
  @Permits('panel.view', on('panel'))
  async show(@Req() request: BenchRequest, @Param('panelId') id: string): Promise<AppointmentPage> {
    return appointmentPage(request.words, { ...(await this.desk.of(request.actor, id)), bound: emptyForm() });
  }

  @Post()
  @Permits('panel.appointChair', on('appointment', 'panelId'))
  async create(
    @Req() request: BenchRequest,
    @Param('panelId') id: string,
    @Bind(AppointmentForm) input: Bound<AppointmentForm>,
  ): Promise<AppointmentPage | SeeOther> {
    const { chairId, deputyId } = input.values;
    const refused = input.errors
      ? input
      : await tried(input, () => this.appointments.propose(request.actor, id, { chairId, deputyId }));
    if (refused) return appointmentPage(request.words, { ...(await this.desk.of(request.actor, id)), bound: refused });
    leaveNotice(request, 'panel.notice.proposed');
    return new SeeOther(staffPanelPaths.show(request.lang, id));
  }
}

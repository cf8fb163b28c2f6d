import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { Bind, Bound } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { CycleDesk } from '../../cycle-desk';
import { CycleStandings } from '../../cycle-standings';
import { CyclesService } from '../../cycles.service';
import { CyclePages } from '../../ports/cycle-pages';
import { staffPanelPaths } from '../staff-panel.paths';
import { tried } from '../tried';
import { cycleFields, cyclePlan } from './cycle-command';
import { CycleEditPage, cycleEditPage } from './cycle-edit.page';
import { CycleShowPage, cycleShowPage } from './cycle-show.page';
import { EditCycleForm } from './cycle.form';

/** The panel's work on one election: seen and planned anew. */
@Controller(':lang/staff/cycles/:cycleId')
export class CyclesController {
  constructor(
    private readonly desk: CycleDesk,
    private readonly standings: CycleStandings,
    private readonly cycles: CyclesService,
    private readonly pages: CyclePages,
  ) {}

  @Get()
  @Permits('cycle.view', on('cycle'))
  async show(@Req() request: BenchRequest, @Param('cycleId') id: string): Promise<CycleShowPage> {
    return cycleShowPage(request.words, { standing: await this.standings.of(id), pages: this.pages.all() });
  }

  @Get('edit')
  @Permits('cycle.edit', on('cycle'))
  async edit(@Req() request: BenchRequest, @Param('cycleId') id: string): Promise<CycleEditPage> {
    const plan = await this.desk.ofCycle(id);
    return cycleEditPage(request.words, { ...plan, bound: cycleFields(plan.cycle) });
  }

  @Post('edit')
  @Permits('cycle.edit', on('cycle'))
  async update(
    @Req() request: BenchRequest,
    @Param('cycleId') id: string,
    @Bind(EditCycleForm) input: Bound<EditCycleForm>,
  ): Promise<CycleEditPage | SeeOther> {
    const edit = () => this.cycles.edit(request.actor, id, input.values.rev, cyclePlan(input.values));
    const refused = input.errors ? input : await tried(input, edit);
    if (refused) return cycleEditPage(request.words, { ...(await this.desk.ofCycle(id)), bound: refused });
    leaveNotice(request, 'panel.notice.saved');
    return new SeeOther(staffPanelPaths.cycle(request.lang, id));
  }
}

import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { Bind, Bound, fill } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { CycleDesk } from '../../cycle-desk';
import { CyclesService } from '../../cycles.service';
import { LEAST_QUORUM } from '../../domain/cycle-plan';
import { PanelQueries } from '../../panel.queries';
import { staffPanelPaths } from '../staff-panel.paths';
import { tried } from '../tried';
import { cyclePlan } from './cycle-command';
import { CycleEditPage, cycleEditPage } from './cycle-edit.page';
import { NewCycleForm } from './cycle.form';

/** The cycle of an election that has none yet. */
@Controller(':lang/staff/elections/:electionId/cycle')
export class NewCyclesController {
  constructor(
    private readonly desk: CycleDesk,
    private readonly panel: PanelQueries,
    private readonly cycles: CyclesService,
  ) {}

  @Get()
  @Permits('cycle.edit', on('election'))
  async new(@Req() request: BenchRequest, @Param('electionId') id: string): Promise<CycleEditPage | SeeOther> {
    const known = await this.panel.cycleOfElection(id);
    if (known) return new SeeOther(staffPanelPaths.cycle(request.lang, known.id));
    const bound = fill({ timeZone: request.actor.timeZone, quorumMin: LEAST_QUORUM });
    return cycleEditPage(request.words, { ...(await this.desk.ofElection(id)), cycle: null, bound });
  }

  @Post()
  @Permits('cycle.edit', on('election'))
  async create(
    @Req() request: BenchRequest,
    @Param('electionId') id: string,
    @Bind(NewCycleForm) input: Bound<NewCycleForm>,
  ): Promise<CycleEditPage | SeeOther> {
    const made: { id?: string } = {};
    const create = async () => {
      made.id = await this.cycles.create(request.actor, id, input.values.panelId, cyclePlan(input.values));
    };
    const refused = input.errors ? input : await tried(input, create);
    if (refused || !made.id)
      return cycleEditPage(request.words, {
        ...(await this.desk.ofElection(id)),
        cycle: null,
        bound: refused ?? input,
      });
    leaveNotice(request, 'panel.notice.cycleMade');
    return new SeeOther(staffPanelPaths.cycle(request.lang, made.id));
  }
}

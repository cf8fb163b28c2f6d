import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { Clock } from '../../../common/time/clock';
import { instantIn, wallIn } from '../../../common/time/zones';
import { fill, FilledForm } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { AssignmentsService } from '../../assignments.service';
import { CycleStanding, CycleStandings } from '../../cycle-standings';
import { holdsSeatOn } from '../../domain/seat';
import { staffPanelPaths } from '../staff-panel.paths';
import { tried } from '../tried';
import { AssignmentsPage, assignmentsPage, membersField } from './assignments.page';
import { boundTable } from './assignments.form';

/** Who works on which candidate, all at once. */
@Controller(':lang/staff/cycles/:cycleId/assignments')
export class AssignmentsController {
  constructor(
    private readonly standings: CycleStandings,
    private readonly assignments: AssignmentsService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permits('assignment.edit', on('cycle'))
  async edit(
    @Req() request: BenchRequest,
    @Param('cycleId') id: string,
    @Query('all') all?: string,
  ): Promise<AssignmentsPage> {
    const standing = await this.standings.of(id);
    return this.page(request, standing, this.shown(standing, all === 'yes'));
  }

  @Post()
  @Permits('assignment.edit', on('cycle'))
  async update(
    @Req() request: BenchRequest,
    @Param('cycleId') id: string,
    @Body() body: unknown,
  ): Promise<AssignmentsPage | SeeOther> {
    const standing = await this.standings.of(id);
    const input = boundTable(standing, body);
    const save = () => {
      const { rev, dueAt, members } = input.values;
      const command = { dueAt: instantIn(dueAt, standing.cycle.timeZone), members };
      return this.assignments.save(request.actor, id, standing.election.id, rev, command);
    };
    const refused = input.errors ? input : await tried(input, save);
    if (refused) return this.page(request, standing, refused);
    leaveNotice(request, 'panel.notice.assigned');
    return new SeeOther(staffPanelPaths.cycle(request.lang, id));
  }

  private page(request: BenchRequest, standing: CycleStanding, bound: FilledForm): AssignmentsPage {
    return assignmentsPage(request.words, { standing, bound, day: this.clock.now().slice(0, 10) });
  }

  /** The table as it is, or with everybody ticked who may be. */
  private shown({ cycle, candidacies, reviews, members }: CycleStanding, everyone: boolean): FilledForm {
    const day = this.clock.now().slice(0, 10);
    const seated = members.filter((member) => holdsSeatOn(member, day)).map((member) => member.id);
    const rows = candidacies.map(({ id }): [string, string[]] => {
      const assigned = reviews.find((review) => review.candidacy.id === id)?.assigned ?? [];
      return [membersField(id), everyone ? seated : assigned];
    });
    return fill({ ...Object.fromEntries(rows), dueAt: wallIn(cycle.closesAt, cycle.timeZone) });
  }
}

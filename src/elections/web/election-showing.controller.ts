import { Controller, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { NotFound } from '../../common/errors';
import { Bind, Bound } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { ElectionsService } from '../elections.service';
import { ShowingForm } from './election.form';
import { electionPaths } from './election.paths';

/** Whether the public sees an election. */
@Controller(':lang/staff/elections/:electionId/showing')
export class ElectionShowingController {
  constructor(private readonly elections: ElectionsService) {}

  @Post()
  @Permits('election.edit', on('election'))
  async create(
    @Req() request: BenchRequest,
    @Param('electionId') id: string,
    @Bind(ShowingForm) input: Bound<ShowingForm>,
  ): Promise<SeeOther> {
    if (input.errors) throw new NotFound();
    const shown = input.values.shown === 'yes';
    await this.elections.setPublic(request.actor, id, input.values.rev, shown);
    leaveNotice(request, shown ? 'elections.notice.shown' : 'elections.notice.hidden');
    return new SeeOther(electionPaths.show(request.lang, id));
  }
}

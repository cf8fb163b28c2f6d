import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { NotFound } from '../../../common/errors';
import { instantIn } from '../../../common/time/zones';
import { Bind, Bound, emptyForm, FilledForm } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { ReopeningDesk } from '../../reopening-desk';
import { ReopeningsService } from '../../reopenings.service';
import { ApprovalForm } from '../approval.form';
import { staffPanelPaths } from '../staff-panel.paths';
import { ReopeningForm } from '../reopening.form';
import { ReopeningPage, reopeningPage, ReopeningPlace } from '../reopening.page';
import { tried } from '../tried';
import { staffCrumbs } from './panels.page';

/** The secretariat's side of reopening scoring. */
@Controller(':lang/staff/reviews/:reviewId/reopening')
export class StaffReopeningsController {
  constructor(
    private readonly desk: ReopeningDesk,
    private readonly reopenings: ReopeningsService,
  ) {}

  @Get()
  @Permits('review.viewReopening', on('reopening', 'reviewId'))
  show(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<ReopeningPage> {
    return this.page(request, id, emptyForm());
  }

  @Post()
  @Permits('review.reopen', on('reopening', 'reviewId'))
  async create(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Bind(ReopeningForm) input: Bound<ReopeningForm>,
  ): Promise<ReopeningPage | SeeOther> {
    const refused = input.errors ? input : await tried(input, () => this.propose(request, id, input.values));
    if (refused) return this.page(request, id, refused);
    leaveNotice(request, 'panel.notice.reopeningProposed');
    return new SeeOther(place(request, id).back);
  }

  @Post('approval')
  @Permits('review.reopen', on('reopening', 'reviewId'))
  async update(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Bind(ApprovalForm) input: Bound<ApprovalForm>,
  ): Promise<ReopeningPage | SeeOther> {
    if (input.errors) throw new NotFound();
    const refused = await tried(input, () => this.reopenings.approve(request.actor, id, input.values.contentHash));
    if (refused) return this.page(request, id, refused);
    leaveNotice(request, 'panel.notice.reopened');
    return new SeeOther(place(request, id).back);
  }

  @Post('withdrawal')
  @Permits('review.takeBackReopening', on('reopening', 'reviewId'))
  async destroy(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<SeeOther> {
    await this.reopenings.takeBack(request.actor, id);
    leaveNotice(request, 'panel.notice.takenBack');
    return new SeeOther(place(request, id).action);
  }

  /** The time was typed as clocks in the cycle's zone show it. */
  private async propose(request: BenchRequest, id: string, { dueAt, reason }: ReopeningForm): Promise<void> {
    const { standing } = await this.desk.of(request.actor, id);
    await this.reopenings.propose(request.actor, id, { dueAt: instantIn(dueAt, standing.cycle.timeZone), reason });
  }

  private async page(request: BenchRequest, id: string, bound: FilledForm): Promise<ReopeningPage> {
    const standing = await this.desk.of(request.actor, id);
    return reopeningPage(request.words, { ...standing, bound, place: place(request, id) });
  }
}

function place({ lang, words }: BenchRequest, id: string): ReopeningPlace {
  return {
    template: 'secretariat/panel/reopening',
    section: 'panel',
    breadcrumbs: (name, title) => staffCrumbs(words, name, title),
    action: staffPanelPaths.reopening(lang, id),
    back: staffPanelPaths.reopening(lang, id),
  };
}

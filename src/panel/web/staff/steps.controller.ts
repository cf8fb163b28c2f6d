import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { NotFound } from '../../../common/errors';
import { instantIn } from '../../../common/time/zones';
import { Bind, BindQuery, Bound, emptyForm, withError } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { CycleStandings } from '../../cycle-standings';
import { ScoringRoundsService } from '../../scoring-rounds.service';
import { staffPanelPaths } from '../staff-panel.paths';
import { tried } from '../tried';
import { StepsForm } from './steps.form';
import { StepsPage, stepsPage } from './steps.page';

/** Opening and closing scoring and moving its deadline, for the reviews that were ticked. */
@Controller(':lang/staff/cycles/:cycleId/steps')
export class StepsController {
  constructor(
    private readonly standings: CycleStandings,
    private readonly rounds: ScoringRoundsService,
  ) {}

  @Get()
  @Permits('cycle.edit', on('cycle'))
  async new(
    @Req() request: BenchRequest,
    @Param('cycleId') id: string,
    @BindQuery(StepsForm) query: Bound<StepsForm>,
  ): Promise<StepsPage> {
    if (query.errors) throw new NotFound();
    const { act, review } = query.values;
    return stepsPage(request.words, {
      standing: await this.standings.of(id),
      act,
      reviewIds: review,
      bound: emptyForm(),
    });
  }

  @Post()
  @Permits('cycle.edit', on('cycle'))
  async create(
    @Req() request: BenchRequest,
    @Param('cycleId') id: string,
    @Bind(StepsForm) input: Bound<StepsForm>,
  ): Promise<StepsPage | SeeOther> {
    const { act, review } = input.values;
    if (input.errors && (input.errors.act || input.errors.review)) throw new NotFound();
    const lacksDate = act === 'deadline' && !input.errors && !input.values.dueAt;
    const checked = lacksDate ? withError(input, 'dueAt', { key: 'form.error.required' }) : input;
    const refused = checked.errors ? checked : await tried(checked, () => this.take(request, id, checked.values));
    if (refused)
      return stepsPage(request.words, {
        standing: await this.standings.of(id),
        act,
        reviewIds: review,
        bound: refused,
      });
    leaveNotice(request, `panel.notice.${act}`, { count: review.length });
    return new SeeOther(staffPanelPaths.cycle(request.lang, id));
  }

  private async take({ actor }: BenchRequest, cycleId: string, { act, review, dueAt }: StepsForm): Promise<void> {
    if (act === 'open') return this.rounds.open(actor, cycleId, review);
    if (act === 'close') return this.rounds.close(actor, cycleId, review);
    const { cycle } = await this.standings.of(cycleId);
    return this.rounds.moveDeadline(actor, cycleId, review, instantIn(dueAt ?? '', cycle.timeZone));
  }
}

import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { RuleBroken } from '../../../common/errors';
import { Bind, Bound, emptyForm, FilledForm } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { tried } from '../../../panel';
import { DecisionsService } from '../../decisions.service';
import { deliberationPaths } from '../deliberation.paths';
import { ChairPages } from './chair-pages';
import { DecisionPage, decisionPage } from './decision.page';
import { WithdrawalForm } from './proposal.form';

/** The chair closes the vote. */
@Controller(':lang/panel-room/chair/reviews/:reviewId/deliberation/decision')
export class DecisionController {
  constructor(
    private readonly pages: ChairPages,
    private readonly decisions: DecisionsService,
  ) {}

  @Get()
  @Permits('finding.adopt', on('review'))
  new(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<DecisionPage> {
    return this.page(request, id, emptyForm());
  }

  @Post()
  @Permits('finding.adopt', on('review'))
  async create(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Bind(WithdrawalForm) input: Bound<WithdrawalForm>,
  ): Promise<DecisionPage | SeeOther> {
    let isAdopted = false;
    const refused = input.errors
      ? input
      : await tried(input, async () => {
          isAdopted = (await this.decisions.decide(request.actor, id, input.values.proposal)).adopted;
        });
    if (refused) return this.page(request, id, refused);
    leaveNotice(request, isAdopted ? 'deliberation.notice.adopted' : 'deliberation.notice.notAdopted');
    return new SeeOther(deliberationPaths.chair(request.lang, id));
  }

  private async page(request: BenchRequest, id: string, bound: FilledForm): Promise<DecisionPage> {
    const deliberation = await this.pages.opened(request, id);
    const open = deliberation.proposals.find(({ status }) => status === 'proposed');
    if (!open) throw new RuleBroken('no_open_proposal');
    return decisionPage(request.words, { deliberation, open, bound });
  }
}

import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { NotFound } from '../../../common/errors';
import { Bind, Bound, emptyForm, fill, FilledForm } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { tried } from '../../../panel';
import { ProposalRead } from '../../deliberation.reads';
import { ProposalsService } from '../../proposals.service';
import { deliberationPaths } from '../deliberation.paths';
import { ChairPages } from './chair-pages';
import { proposalCommand } from './proposal-command';
import { ProposalForm, WithdrawalForm } from './proposal.form';
import { ProposalPage, proposalPage } from './proposal.page';

/** The chair puts a finding to the vote, replaces it, or takes it back. */
@Controller(':lang/panel-room/chair/reviews/:reviewId/deliberation/proposals')
export class ProposalsController {
  constructor(
    private readonly pages: ChairPages,
    private readonly proposals: ProposalsService,
  ) {}

  @Get('new')
  @Permits('finding.propose', on('review'))
  new(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<ProposalPage> {
    return this.page(request, id, null);
  }

  @Post()
  @Permits('finding.propose', on('review'))
  async create(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Bind(ProposalForm) input: Bound<ProposalForm>,
  ): Promise<ProposalPage | SeeOther> {
    const refused = input.errors ? input : await tried(input, () => this.propose(request, id, input.values));
    if (refused) return this.page(request, id, refused);
    leaveNotice(request, 'deliberation.notice.proposed');
    return new SeeOther(deliberationPaths.chair(request.lang, id));
  }

  @Post('withdrawal')
  @Permits('finding.propose', on('review'))
  async destroy(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Bind(WithdrawalForm) input: Bound<WithdrawalForm>,
  ): Promise<SeeOther> {
    if (input.errors) throw new NotFound();
    await this.proposals.withdraw(request.actor, id, input.values.proposal);
    leaveNotice(request, 'deliberation.notice.withdrawn');
    return new SeeOther(deliberationPaths.chair(request.lang, id));
  }

  private async propose(request: BenchRequest, id: string, form: ProposalForm): Promise<void> {
    await this.proposals.propose(request.actor, id, proposalCommand(form));
  }

  /** The texts of the last proposal stand in the form, but no category is chosen beforehand. */
  private async page(request: BenchRequest, id: string, bound: FilledForm | null): Promise<ProposalPage> {
    const deliberation = await this.pages.opened(request, id);
    const last = deliberation.proposals.at(-1);
    return proposalPage(request.words, { deliberation, bound: bound ?? (last ? filledWith(last) : emptyForm()) });
  }
}

function filledWith({ reasons, differenceReason }: ProposalRead): FilledForm {
  return fill({
    reasonsEn: reasons.texts.en,
    reasonsFr: reasons.texts.fr,
    differenceReasonEn: differenceReason?.texts.en,
    differenceReasonFr: differenceReason?.texts.fr,
  });
}

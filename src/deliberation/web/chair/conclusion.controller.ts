import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { RuleBroken } from '../../../common/errors';
import { localized } from '../../../common/text/localized-text';
import { Bind, Bound, emptyForm, FilledForm } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { tried } from '../../../panel';
import { DecisionsService } from '../../decisions.service';
import { possibleOutcomes } from '../../domain/outcomes';
import { deliberationPaths } from '../deliberation.paths';
import { ChairPages } from './chair-pages';
import { ConclusionForm } from './conclusion.form';
import { ConclusionPage, conclusionPage } from './conclusion.page';

/** The chair ends the deliberation without a category. */
@Controller(':lang/panel-room/chair/reviews/:reviewId/deliberation/conclusion')
export class ConclusionController {
  constructor(
    private readonly pages: ChairPages,
    private readonly decisions: DecisionsService,
  ) {}

  @Get()
  @Permits('finding.adopt', on('review'))
  new(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<ConclusionPage> {
    return this.page(request, id, emptyForm());
  }

  @Post()
  @Permits('finding.adopt', on('review'))
  async create(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Bind(ConclusionForm) input: Bound<ConclusionForm>,
  ): Promise<ConclusionPage | SeeOther> {
    const { outcome, reasonsEn, reasonsFr } = input.values;
    const refused = input.errors
      ? input
      : await tried(input, () => this.decisions.conclude(request.actor, id, outcome, localized(reasonsEn, reasonsFr)));
    if (refused) return this.page(request, id, refused);
    leaveNotice(request, 'deliberation.notice.concluded');
    return new SeeOther(deliberationPaths.chair(request.lang, id));
  }

  private async page(request: BenchRequest, id: string, bound: FilledForm): Promise<ConclusionPage> {
    const deliberation = await this.pages.opened(request, id);
    const { standing, proposals } = deliberation;
    const possible = possibleOutcomes(standing.grade, proposals.at(-1)?.status ?? null);
    if (possible.length === 0) throw new RuleBroken('no_vote_failed');
    return conclusionPage(request.words, { deliberation, possible, bound });
  }
}

import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { Bind, Bound, emptyForm, FilledForm } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { tried } from '../../../panel';
import { SealingService } from '../../sealing.service';
import { deliberationPaths } from '../deliberation.paths';
import { ChairPages } from './chair-pages';
import { ReturnForm } from './return.form';
import { ReturnPage, returnPage } from './return.page';

/** The chair takes the finding back to the panel. */
@Controller(':lang/panel-room/chair/reviews/:reviewId/deliberation/return')
export class ReturnController {
  constructor(
    private readonly pages: ChairPages,
    private readonly sealing: SealingService,
  ) {}

  @Get()
  @Permits('review.returnToDeliberation', on('review'))
  new(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<ReturnPage> {
    return this.page(request, id, emptyForm());
  }

  @Post()
  @Permits('review.returnToDeliberation', on('review'))
  async create(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Bind(ReturnForm) input: Bound<ReturnForm>,
  ): Promise<ReturnPage | SeeOther> {
    const refused = input.errors
      ? input
      : await tried(input, () => this.sealing.returnToDeliberation(request.actor, id, input.values.note));
    if (refused) return this.page(request, id, refused);
    leaveNotice(request, 'deliberation.notice.returned');
    return new SeeOther(deliberationPaths.chair(request.lang, id));
  }

  private async page(request: BenchRequest, id: string, bound: FilledForm): Promise<ReturnPage> {
    const { candidate, standing } = await this.pages.opened(request, id);
    return returnPage(request.words, { candidate, reviewId: standing.review.id, bound });
  }
}

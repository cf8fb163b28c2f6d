import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { RuleBroken } from '../../../common/errors';
import { emptyForm, FilledForm } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { tried } from '../../../panel';
import { SealingService } from '../../sealing.service';
import { deliberationPaths } from '../deliberation.paths';
import { ChairPages } from './chair-pages';
import { SealPage, sealPage } from './seal.page';

/** The chair seals the result. */
@Controller(':lang/panel-room/chair/reviews/:reviewId/deliberation/seal')
export class SealController {
  constructor(
    private readonly pages: ChairPages,
    private readonly sealing: SealingService,
  ) {}

  @Get()
  @Permits('review.seal', on('review'))
  new(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<SealPage> {
    return this.page(request, id, emptyForm());
  }

  @Post()
  @Permits('review.seal', on('review'))
  async create(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<SealPage | SeeOther> {
    const refused = await tried(emptyForm(), () => this.sealing.seal(request.actor, id));
    if (refused) return this.page(request, id, refused);
    leaveNotice(request, 'deliberation.notice.sealed');
    return new SeeOther(deliberationPaths.chair(request.lang, id));
  }

  private async page(request: BenchRequest, id: string, bound: FilledForm): Promise<SealPage> {
    const { phase } = request.facts;
    if (phase !== 'reply') throw new RuleBroken('review_phase', { phase: phase ?? 'unknown' });
    return sealPage(request.words, { deliberation: await this.pages.opened(request, id), bound });
  }
}

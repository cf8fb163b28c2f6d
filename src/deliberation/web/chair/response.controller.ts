import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { NotFound } from '../../../common/errors';
import { localized } from '../../../common/text/localized-text';
import { Bind, Bound, fill, FilledForm } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { RepliesService } from '../../replies.service';
import { deliberationPaths } from '../deliberation.paths';
import { ChairPages } from './chair-pages';
import { ResponseForm } from './response.form';
import { ResponsePage, responsePage } from './response.page';

/** The chair says what the panel did about the candidate's reply. */
@Controller(':lang/panel-room/chair/reviews/:reviewId/deliberation/response')
export class ResponseController {
  constructor(
    private readonly pages: ChairPages,
    private readonly replies: RepliesService,
  ) {}

  @Get()
  @Permits('review.seal', on('review'))
  edit(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<ResponsePage> {
    return this.page(request, id, null);
  }

  @Post()
  @Permits('review.seal', on('review'))
  async update(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Bind(ResponseForm) input: Bound<ResponseForm>,
  ): Promise<ResponsePage | SeeOther> {
    if (input.errors) return this.page(request, id, input);
    const { textEn, textFr, rev } = input.values;
    await this.replies.respond(request.actor, id, localized(textEn, textFr), rev);
    leaveNotice(request, 'deliberation.notice.responded');
    return new SeeOther(deliberationPaths.chair(request.lang, id));
  }

  private async page(request: BenchRequest, id: string, bound: FilledForm | null): Promise<ResponsePage> {
    const deliberation = await this.pages.opened(request, id);
    const { reply } = deliberation;
    if (!reply) throw new NotFound();
    const { en, fr } = reply.panelResponse?.texts ?? {};
    return responsePage(request.words, {
      deliberation,
      bound: bound ?? fill({ textEn: en, textFr: fr, rev: reply.rev }),
    });
  }
}

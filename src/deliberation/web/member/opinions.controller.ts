import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { Bind, Bound, fill, FilledForm, withError } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { OpinionRead } from '../../deliberation.reads';
import { OpinionsService } from '../../opinions.service';
import { deliberationPaths } from '../deliberation.paths';
import { textOf } from '../parts/bilingual-areas';
import { MemberPages } from './member-pages';
import { OpinionForm } from './opinion.form';
import { OpinionPage, opinionPage } from './opinion.page';

/** A member's own separate opinion, signed. */
@Controller(':lang/panel-room/deliberate/:reviewId/opinion')
export class OpinionsController {
  constructor(
    private readonly opinions: OpinionsService,
    private readonly pages: MemberPages,
  ) {}

  @Get()
  @Permits('opinion.write', on('review'))
  edit(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<OpinionPage> {
    return this.page(request, id, null);
  }

  @Post()
  @Permits('opinion.write', on('review'))
  async update(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Bind(OpinionForm) input: Bound<OpinionForm>,
  ): Promise<OpinionPage | SeeOther> {
    if (input.errors) return this.page(request, id, input);
    const { textEn, textFr, rev } = input.values;
    const text = textOf(textEn, textFr);
    if (!text) return this.page(request, id, withError(input, 'textEn', { key: 'deliberation.opinion.empty' }));
    await this.opinions.save(request.actor, id, text, rev);
    leaveNotice(request, 'deliberation.notice.opinionSaved');
    return new SeeOther(deliberationPaths.show(request.lang, id));
  }

  private async page(request: BenchRequest, id: string, bound: FilledForm | null): Promise<OpinionPage> {
    const deliberation = await this.pages.opened(request, id);
    const own = deliberation.opinions.find(({ memberId }) => memberId === deliberation.memberId) ?? null;
    return opinionPage(request.words, { deliberation, bound: bound ?? filledWith(own) });
  }
}

const filledWith = (own: OpinionRead | null): FilledForm =>
  fill({ textEn: own?.text.texts.en, textFr: own?.text.texts.fr, rev: own?.rev ?? 0 });

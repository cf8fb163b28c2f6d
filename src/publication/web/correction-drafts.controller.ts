import { Controller, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { localized } from '../../common/text/localized-text';
import { Bind, Bound } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { CorrectionDraftsService } from '../corrections/correction-drafts.service';
import { ReleaseViews } from './release-views';
import { CorrectionForm } from './correction.form';
import { CorrectionPage, correctionPage } from './correction.page';
import { publishingPaths } from './publishing.paths';

/** The secretariat prepares a correction or drops it. */
@Controller(':lang/staff/publishing/:reviewId/correction/draft')
export class CorrectionDraftsController {
  constructor(
    private readonly views: ReleaseViews,
    private readonly drafts: CorrectionDraftsService,
  ) {}

  @Post()
  @Permits('correction.draft', on('correction', 'reviewId'))
  async update(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Bind(CorrectionForm) input: Bound<CorrectionForm>,
  ): Promise<CorrectionPage | SeeOther> {
    if (input.errors) {
      const data = await this.views.correction(request.actor, id, 'staff');
      return correctionPage(request.words, { ...data, bound: input, place: 'staff' });
    }
    const { reasonEn, reasonFr, rev } = input.values;
    await this.drafts.save(request.actor, id, { reason: localized(reasonEn, reasonFr), rev });
    leaveNotice(request, 'publication.notice.drafted');
    return new SeeOther(publishingPaths.correction('staff', request.lang, id));
  }

  @Post('removal')
  @Permits('correction.draft', on('correction', 'reviewId'))
  async destroy(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<SeeOther> {
    await this.drafts.drop(request.actor, id);
    leaveNotice(request, 'publication.notice.dropped');
    return new SeeOther(publishingPaths.show('staff', request.lang, id));
  }
}

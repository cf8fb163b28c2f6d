import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { NotFound } from '../../common/errors';
import { Bind, Bound } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { ApprovalForm } from '../../panel';
import { CorrectionsService } from '../corrections/corrections.service';
import { ReleaseViews } from './release-views';
import { CorrectionPage, correctionPage } from './correction.page';
import { placeOf } from './place';
import { publishingPaths, RELEASE_ROUTES } from './publishing.paths';

/** A correction of a published profile, from the secretariat's side and from the chair's. */
@Controller(RELEASE_ROUTES)
export class CorrectionsController {
  constructor(
    private readonly views: ReleaseViews,
    private readonly corrections: CorrectionsService,
  ) {}

  @Get('correction')
  @Permits('release.view', on('correction', 'reviewId'))
  async show(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<CorrectionPage> {
    const place = placeOf(request);
    return correctionPage(request.words, { ...(await this.views.correction(request.actor, id, place)), place });
  }

  @Post('correction/approval')
  @Permits('correction.approve', on('correction', 'reviewId'))
  async create(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Bind(ApprovalForm) input: Bound<ApprovalForm>,
  ): Promise<SeeOther> {
    if (input.errors) throw new NotFound();
    const { step } = await this.corrections.approve(request.actor, id, input.values.contentHash);
    const isOut = step === 'second';
    leaveNotice(request, isOut ? 'publication.notice.corrected' : 'publication.notice.approved');
    const place = placeOf(request);
    const path = isOut ? publishingPaths.show : publishingPaths.correction;
    return new SeeOther(path(place, request.lang, id));
  }

  @Post('correction/withdrawal')
  @Permits('release.view', on('correction', 'reviewId'))
  async destroy(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<SeeOther> {
    await this.corrections.takeBack(request.actor, id);
    leaveNotice(request, 'publication.notice.takenBack');
    return new SeeOther(publishingPaths.correction(placeOf(request), request.lang, id));
  }
}

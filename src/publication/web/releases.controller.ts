import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { NotFound } from '../../common/errors';
import { Bind, Bound } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { ApprovalForm } from '../../panel';
import { NewSealsService } from '../release/new-seals.service';
import { ReleaseViews } from './release-views';
import { ReleasesService } from '../release/releases.service';
import { placeOf } from './place';
import { publishingPaths, RELEASE_ROUTES } from './publishing.paths';
import { ReleasePage, releasePage } from './release.page';

/** The first publication of one assessment, from the secretariat's side and from the chair's. */
@Controller(RELEASE_ROUTES)
export class ReleasesController {
  constructor(
    private readonly views: ReleaseViews,
    private readonly releases: ReleasesService,
    private readonly seals: NewSealsService,
  ) {}

  @Get()
  @Permits('release.view', on('release', 'reviewId'))
  async show(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<ReleasePage> {
    return releasePage(request.words, { ...(await this.views.release(request.actor, id)), place: placeOf(request) });
  }

  @Post('approval')
  @Permits('release.approve', on('release', 'reviewId'))
  async create(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Bind(ApprovalForm) input: Bound<ApprovalForm>,
  ): Promise<SeeOther> {
    if (input.errors) throw new NotFound();
    const { step } = await this.releases.approve(request.actor, id, input.values.contentHash);
    leaveNotice(request, step === 'second' ? 'publication.notice.released' : 'publication.notice.approved');
    return this.back(request, id);
  }

  @Post('seal')
  @Permits('result.sealAgain', on('release', 'reviewId'))
  async update(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<SeeOther> {
    await this.seals.sealAgain(request.actor, id);
    leaveNotice(request, 'publication.notice.sealedAgain');
    return this.back(request, id);
  }

  @Post('withdrawal')
  @Permits('release.view', on('release', 'reviewId'))
  async destroy(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<SeeOther> {
    await this.releases.takeBack(request.actor, id);
    leaveNotice(request, 'publication.notice.takenBack');
    return this.back(request, id);
  }

  private back(request: BenchRequest, id: string): SeeOther {
    return new SeeOther(publishingPaths.show(placeOf(request), request.lang, id));
  }
}

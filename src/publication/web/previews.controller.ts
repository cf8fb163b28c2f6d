import { Controller, Get, Param, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { ProfilePage } from '../pages/profile.page';
import { Previews } from '../release/previews';
import { placeOf } from './place';
import { previewPage } from './preview.page';
import { publishingPaths, RELEASE_ROUTES } from './publishing.paths';

/** The public page before it is public. */
@Controller(RELEASE_ROUTES)
export class PreviewsController {
  constructor(private readonly previews: Previews) {}

  @Get('preview')
  @Permits('release.view', on('release', 'reviewId'))
  async show(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<ProfilePage | SeeOther> {
    const place = placeOf(request);
    const preview = await this.previews.of(id);
    if (!preview) return new SeeOther(publishingPaths.show(place, request.lang, id));
    return previewPage(request.words, { ...preview, place, reviewId: id });
  }
}

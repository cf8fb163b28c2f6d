import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { FrameworksService } from '../frameworks.service';
import { criteriaPaths } from './criteria.paths';
import { Draft } from './draft';
import { ratingsEditPage, RatingsEditPage } from './ratings-edit.page';
import { bindRatings, ratingsFields } from './ratings-form';

/** Names, meanings and cut-offs of the ratings of a draft. */
@Controller(':lang/staff/criteria/versions/:versionId/ratings')
export class RatingsController {
  constructor(
    private readonly draft: Draft,
    private readonly frameworks: FrameworksService,
  ) {}

  @Get()
  @Permits('framework.edit', on('frameworkVersion', 'versionId'))
  async edit(@Req() request: BenchRequest, @Param('versionId') id: string): Promise<RatingsEditPage> {
    const version = await this.draft.version(id);
    return ratingsEditPage(request.words, { version, bound: ratingsFields(version.content) });
  }

  @Post()
  @Permits('framework.edit', on('frameworkVersion', 'versionId'))
  async update(
    @Req() request: BenchRequest,
    @Param('versionId') id: string,
    @Body() body: unknown,
  ): Promise<RatingsEditPage | SeeOther> {
    const version = await this.draft.version(id);
    const input = bindRatings(version.content, body);
    const { content } = input;
    if (!content) return ratingsEditPage(request.words, { version, bound: input });
    await this.frameworks.edit(request.actor, id, input.rev, () => content);
    leaveNotice(request, 'criteria.notice.saved');
    return new SeeOther(criteriaPaths.version(request.lang, id));
  }
}

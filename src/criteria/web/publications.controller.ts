import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { FormErrors } from '../../common/errors';
import { Bind, Bound } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { validateFramework } from '../domain';
import { FrameworksService } from '../frameworks.service';
import { ConfirmPage, publicationPage } from './confirm.page';
import { criteriaPaths } from './criteria.paths';
import { Draft } from './draft';
import { DraftForm } from './draft.form';

/** Publishes a draft; while it has problems it names them instead. */
@Controller(':lang/staff/criteria/versions/:versionId/publication')
export class FrameworkPublicationsController {
  constructor(
    private readonly draft: Draft,
    private readonly frameworks: FrameworksService,
  ) {}

  @Get()
  @Permits('framework.publish', on('frameworkVersion', 'versionId'))
  async new(@Req() request: BenchRequest, @Param('versionId') id: string): Promise<ConfirmPage> {
    const version = await this.draft.version(id);
    return publicationPage(request.words, version, validateFramework(version.content));
  }

  @Post()
  @Permits('framework.publish', on('frameworkVersion', 'versionId'))
  async create(
    @Req() request: BenchRequest,
    @Param('versionId') id: string,
    @Bind(DraftForm) input: Bound<DraftForm>,
  ): Promise<ConfirmPage | SeeOther> {
    const version = await this.draft.version(id);
    try {
      if (input.errors) throw new FormErrors(input.errors);
      await this.frameworks.publish(request.actor, id, input.values.rev);
    } catch (error) {
      if (!(error instanceof FormErrors)) throw error;
      return { ...publicationPage(request.words, version, validateFramework(version.content)), status: 422 };
    }
    leaveNotice(request, 'criteria.notice.published');
    return new SeeOther(criteriaPaths.version(request.lang, id));
  }
}

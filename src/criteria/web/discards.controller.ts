import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { NotFound } from '../../common/errors';
import { Bind, Bound } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { FrameworksService } from '../frameworks.service';
import { ConfirmPage, discardPage } from './confirm.page';
import { criteriaPaths } from './criteria.paths';
import { Draft } from './draft';
import { DraftForm } from './draft.form';

/** Throws a draft away, after asking once more. */
@Controller(':lang/staff/criteria/versions/:versionId/discard')
export class DiscardsController {
  constructor(
    private readonly draft: Draft,
    private readonly frameworks: FrameworksService,
  ) {}

  @Get()
  @Permits('framework.edit', on('frameworkVersion', 'versionId'))
  async new(@Req() request: BenchRequest, @Param('versionId') id: string): Promise<ConfirmPage> {
    return discardPage(request.words, await this.draft.version(id));
  }

  @Post()
  @Permits('framework.edit', on('frameworkVersion', 'versionId'))
  async create(
    @Req() request: BenchRequest,
    @Param('versionId') id: string,
    @Bind(DraftForm) input: Bound<DraftForm>,
  ): Promise<SeeOther> {
    if (input.errors) throw new NotFound();
    const frameworkId = await this.frameworks.discard(request.actor, id, input.values.rev);
    leaveNotice(request, 'criteria.notice.discarded');
    return new SeeOther(criteriaPaths.framework(request.lang, frameworkId));
  }
}

import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { NotFound } from '../../common/errors';
import { Bind, Bound } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { withoutCriterion } from '../domain';
import { FrameworksService } from '../frameworks.service';
import { ConfirmPage, removalPage } from './confirm.page';
import { criteriaPaths } from './criteria.paths';
import { Draft } from './draft';
import { DraftForm } from './draft.form';

/** Takes a criterion out of a draft, after asking once more. */
@Controller(':lang/staff/criteria/versions/:versionId/criteria/:criterionId/removal')
export class CriterionRemovalsController {
  constructor(
    private readonly draft: Draft,
    private readonly frameworks: FrameworksService,
  ) {}

  @Get()
  @Permits('framework.edit', on('frameworkVersion', 'versionId'))
  async new(
    @Req() request: BenchRequest,
    @Param('versionId') id: string,
    @Param('criterionId') criterionId: string,
  ): Promise<ConfirmPage> {
    const { version, criterion } = await this.draft.criterion(id, criterionId);
    return removalPage(request.words, version, criterion);
  }

  @Post()
  @Permits('framework.edit', on('frameworkVersion', 'versionId'))
  async create(
    @Req() request: BenchRequest,
    @Param('versionId') id: string,
    @Param('criterionId') criterionId: string,
    @Bind(DraftForm) input: Bound<DraftForm>,
  ): Promise<SeeOther> {
    const { criterion } = await this.draft.criterion(id, criterionId);
    if (input.errors) throw new NotFound();
    await this.frameworks.edit(request.actor, id, input.values.rev, (content) =>
      withoutCriterion(content, criterion.code),
    );
    leaveNotice(request, 'criteria.notice.removed');
    return new SeeOther(criteriaPaths.version(request.lang, id));
  }
}

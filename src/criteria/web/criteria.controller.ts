import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { withCriterion } from '../domain';
import { FrameworksService } from '../frameworks.service';
import { criteriaPaths } from './criteria.paths';
import { criterionEditPage, CriterionEditPage } from './criterion-edit.page';
import { bindCriterion, criterionFields, CriterionInput } from './criterion-form';
import { Draft } from './draft';

/** The criteria of a draft. */
@Controller(':lang/staff/criteria/versions/:versionId/criteria')
export class CriteriaController {
  constructor(
    private readonly draft: Draft,
    private readonly frameworks: FrameworksService,
  ) {}

  @Get('new')
  @Permits('framework.edit', on('frameworkVersion', 'versionId'))
  async new(@Req() request: BenchRequest, @Param('versionId') id: string): Promise<CriterionEditPage> {
    const version = await this.draft.version(id);
    return criterionEditPage(request.words, {
      version,
      criterion: null,
      bound: criterionFields(version.content, null),
    });
  }

  @Post()
  @Permits('framework.edit', on('frameworkVersion', 'versionId'))
  async create(
    @Req() request: BenchRequest,
    @Param('versionId') id: string,
    @Body() body: unknown,
  ): Promise<CriterionEditPage | SeeOther> {
    const version = await this.draft.version(id);
    const input = bindCriterion(version.content, null, body);
    if (!input.criterion) return criterionEditPage(request.words, { version, criterion: null, bound: input });
    return this.save(request, id, input);
  }

  @Get(':criterionId')
  @Permits('framework.edit', on('frameworkVersion', 'versionId'))
  async edit(
    @Req() request: BenchRequest,
    @Param('versionId') id: string,
    @Param('criterionId') criterionId: string,
  ): Promise<CriterionEditPage> {
    const { version, criterion } = await this.draft.criterion(id, criterionId);
    return criterionEditPage(request.words, { version, criterion, bound: criterionFields(version.content, criterion) });
  }

  @Post(':criterionId')
  @Permits('framework.edit', on('frameworkVersion', 'versionId'))
  async update(
    @Req() request: BenchRequest,
    @Param('versionId') id: string,
    @Param('criterionId') criterionId: string,
    @Body() body: unknown,
  ): Promise<CriterionEditPage | SeeOther> {
    const { version, criterion } = await this.draft.criterion(id, criterionId);
    const input = bindCriterion(version.content, criterion, body);
    if (!input.criterion) return criterionEditPage(request.words, { version, criterion, bound: input });
    return this.save(request, id, input);
  }

  private async save(request: BenchRequest, id: string, { criterion, rev }: CriterionInput): Promise<SeeOther> {
    if (criterion) await this.frameworks.edit(request.actor, id, rev, (content) => withCriterion(content, criterion));
    leaveNotice(request, 'criteria.notice.saved');
    return new SeeOther(criteriaPaths.version(request.lang, id));
  }
}

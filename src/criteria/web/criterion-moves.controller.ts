import { Controller, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { NotFound } from '../../common/errors';
import { Bind, Bound } from '../../common/web/form';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { movedCriterion } from '../domain';
import { FrameworksService } from '../frameworks.service';
import { criteriaPaths } from './criteria.paths';
import { Draft } from './draft';
import { MoveForm } from './draft.form';

/** Moves a criterion of a draft one place up or down. */
@Controller(':lang/staff/criteria/versions/:versionId/criteria/:criterionId/moves')
export class CriterionMovesController {
  constructor(
    private readonly draft: Draft,
    private readonly frameworks: FrameworksService,
  ) {}

  @Post()
  @Permits('framework.edit', on('frameworkVersion', 'versionId'))
  async create(
    @Req() request: BenchRequest,
    @Param('versionId') id: string,
    @Param('criterionId') criterionId: string,
    @Bind(MoveForm) input: Bound<MoveForm>,
  ): Promise<SeeOther> {
    const { criterion } = await this.draft.criterion(id, criterionId);
    if (input.errors) throw new NotFound();
    const { rev, direction } = input.values;
    await this.frameworks.edit(request.actor, id, rev, (content) => movedCriterion(content, criterion.code, direction));
    return new SeeOther(`${criteriaPaths.version(request.lang, id)}#c-${criterion.code}`);
  }
}

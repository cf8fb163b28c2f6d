import { Controller, Get, Param, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { BenchRequest } from '../../common/web/request';
import { CriteriaQueries } from '../criteria.queries';
import { Draft } from './draft';
import { frameworkShowPage, FrameworkShowPage } from './framework-show.page';
import { frameworksIndexPage, FrameworksIndexPage } from './frameworks-index.page';

@Controller(':lang/staff/criteria')
export class FrameworksController {
  constructor(
    private readonly queries: CriteriaQueries,
    private readonly draft: Draft,
  ) {}

  @Get()
  @Permits('framework.view')
  async index(@Req() request: BenchRequest): Promise<FrameworksIndexPage> {
    return frameworksIndexPage(request.words, await this.queries.frameworks());
  }

  @Get(':frameworkId')
  @Permits('framework.view', on('framework'))
  async show(@Req() request: BenchRequest, @Param('frameworkId') id: string): Promise<FrameworkShowPage> {
    return frameworkShowPage(request.words, await this.draft.framework(id));
  }
}

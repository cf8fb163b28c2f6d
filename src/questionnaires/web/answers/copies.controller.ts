import { Controller, Get, Req } from '@nestjs/common';
import { ofLink, Permits } from '../../../access';
import { BindQuery, Bound } from '../../../common/web/form';
import type { BenchRequest } from '../../../common/web/request';
import { CopyForm } from './copy.form';
import { CopyPage } from './copy.page';
import { CopyPages } from './copy-pages';

/** One's answers for printing. */
@Controller(':lang/q/copy')
export class CopiesController {
  constructor(private readonly copies: CopyPages) {}

  @Get()
  @Permits('link.use', ofLink('link'))
  show(@Req() request: BenchRequest, @BindQuery(CopyForm) query: Bound<CopyForm>): Promise<CopyPage> {
    return this.copies.page(request, query.errors ? null : query.values.number);
  }
}

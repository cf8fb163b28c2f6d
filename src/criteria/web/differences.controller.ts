import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { NotFound } from '../../common/errors';
import { isUuid } from '../../common/ids/ids';
import { BenchRequest } from '../../common/web/request';
import { differencePage, DifferencePage } from './difference.page';
import { Draft } from './draft';

/** What one version changes against another of the same framework. */
@Controller(':lang/staff/criteria/versions/:versionId/changes')
export class DifferencesController {
  constructor(private readonly draft: Draft) {}

  @Get()
  @Permits('framework.view', on('frameworkVersion', 'versionId'))
  async show(
    @Req() request: BenchRequest,
    @Param('versionId') id: string,
    @Query('from') from?: string,
  ): Promise<DifferencePage> {
    const version = await this.draft.version(id);
    const other = typeof from === 'string' && isUuid(from) ? await this.draft.version(from) : version;
    if (other.frameworkId !== version.frameworkId) throw new NotFound();
    const [older, newer] = other.number <= version.number ? [other, version] : [version, other];
    return differencePage(request.words, older, newer);
  }
}

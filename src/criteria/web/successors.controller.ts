import { Controller, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { FrameworksService } from '../frameworks.service';
import { criteriaPaths } from './criteria.paths';

/** Makes a draft that says what a published version says. */
@Controller(':lang/staff/criteria/versions/:versionId/successors')
export class SuccessorsController {
  constructor(private readonly frameworks: FrameworksService) {}

  @Post()
  @Permits('framework.draft', on('frameworkVersion', 'versionId'))
  async create(@Req() request: BenchRequest, @Param('versionId') id: string): Promise<SeeOther> {
    const draftId = await this.frameworks.newVersion(request.actor, id);
    leaveNotice(request, 'criteria.notice.drafted');
    return new SeeOther(criteriaPaths.version(request.lang, draftId));
  }
}

import { Controller, Param, Post, Query, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { candidatePaths } from '../../../candidates';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { PersonalLinks } from '../../links/personal-links.service';
import { partyFrom } from './staff-link.paths';

/** Taking a link back is a matter of minutes, so it asks for no second factor. */
@Controller(':lang/staff/candidates/:candidacyId/link/revocation')
export class LinkRevocationsController {
  constructor(private readonly links: PersonalLinks) {}

  @Post()
  @Permits('link.revoke', on('candidacy'))
  async create(
    @Req() request: BenchRequest,
    @Param('candidacyId') id: string,
    @Query('of') of: unknown,
  ): Promise<SeeOther> {
    await this.links.revoke(request.actor, id, partyFrom(of));
    leaveNotice(request, 'questionnaires.notice.revoked');
    return new SeeOther(candidatePaths.show(request.lang, id));
  }
}

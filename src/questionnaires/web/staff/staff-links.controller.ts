import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { PersonalLinks } from '../../links/personal-links.service';
import { LinkPageData } from './link-page-data';
import { StaffLinkPage } from './staff-link.page';
import { partyFrom, staffLinkPaths } from './staff-link.paths';

/**
 * The personal link of a candidate or of the State that nominated: sent, sent again. The page shows the address, so it asks
 * for the second factor (S11).
 */
@Controller(':lang/staff/candidates/:candidacyId/link')
export class StaffLinksController {
  constructor(
    private readonly data: LinkPageData,
    private readonly links: PersonalLinks,
  ) {}

  @Get()
  @Permits('link.issue', on('candidacy'))
  show(
    @Req() request: BenchRequest,
    @Param('candidacyId') id: string,
    @Query('of') of: unknown,
  ): Promise<StaffLinkPage> {
    return this.data.page(request, id, partyFrom(of));
  }

  @Post()
  @Permits('link.issue', on('candidacy'))
  async create(
    @Req() request: BenchRequest,
    @Param('candidacyId') id: string,
    @Query('of') of: unknown,
  ): Promise<SeeOther> {
    const party = partyFrom(of);
    await this.links.issue(request.actor, id, party);
    leaveNotice(request, 'questionnaires.notice.sent');
    return new SeeOther(staffLinkPaths.show(request.lang, id, party));
  }
}

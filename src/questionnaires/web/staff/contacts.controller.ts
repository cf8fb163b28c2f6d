import { Controller, Param, Post, Query, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { Bind, Bound } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { ContactChanges } from '../../links/contact-changes.service';
import { ContactForm } from './contact.form';
import { LinkPageData } from './link-page-data';
import { StaffLinkPage } from './staff-link.page';
import { partyFrom, staffLinkPaths } from './staff-link.paths';

/** Where a candidate, or the State that nominated, is written to. */
@Controller(':lang/staff/candidates/:candidacyId/link/contact')
export class ContactsController {
  constructor(
    private readonly data: LinkPageData,
    private readonly contacts: ContactChanges,
  ) {}

  @Post()
  @Permits('link.issue', on('candidacy'))
  async update(
    @Req() request: BenchRequest,
    @Param('candidacyId') id: string,
    @Query('of') of: unknown,
    @Bind(ContactForm) input: Bound<ContactForm>,
  ): Promise<StaffLinkPage | SeeOther> {
    const party = partyFrom(of);
    await this.data.requireParty(id, party);
    if (input.errors) return this.data.page(request, id, party, input);
    await this.contacts.save(request.actor, id, { ...input.values, party });
    leaveNotice(request, 'questionnaires.notice.contactSaved');
    return new SeeOther(staffLinkPaths.show(request.lang, id, party));
  }
}

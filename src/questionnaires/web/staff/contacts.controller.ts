import { Controller, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { Bind, Bound } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { ContactChanges } from '../../links/contact-changes.service';
import { ContactForm } from './contact.form';
import { LinkPageData } from './link-page-data';
import { StaffLinkPage } from './staff-link.page';
import { staffLinkPaths } from './staff-link.paths';

/** Where a candidate is written to. */
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
    @Bind(ContactForm) input: Bound<ContactForm>,
  ): Promise<StaffLinkPage | SeeOther> {
    if (input.errors) return this.data.page(request, id, input);
    await this.contacts.save(request.actor, id, input.values);
    leaveNotice(request, 'questionnaires.notice.contactSaved');
    return new SeeOther(staffLinkPaths.show(request.lang, id));
  }
}

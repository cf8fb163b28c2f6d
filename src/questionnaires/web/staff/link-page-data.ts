import { Injectable } from '@nestjs/common';
import { Contacts } from '../../../candidates';
import { FilledForm } from '../../../common/web/form';
import { BenchRequest } from '../../../common/web/request';
import { InquiryQueries } from '../../links/inquiry.queries';
import { LinkQueries } from '../../links/link.queries';
import { CandidateProcesses } from '../../ports/candidate-processes';
import { staffLinkPage, StaffLinkPage } from './staff-link.page';

/** Loads what the staff page on a personal link shows, and makes it. */
@Injectable()
export class LinkPageData {
  constructor(
    private readonly links: LinkQueries,
    private readonly contacts: Contacts,
    private readonly processes: CandidateProcesses,
    private readonly inquiries: InquiryQueries,
  ) {}

  async page({ words }: BenchRequest, candidacyId: string, bound: FilledForm | null = null): Promise<StaffLinkPage> {
    const subject = await this.links.subject(candidacyId);
    const contact = await this.contacts.of(candidacyId);
    const standing = await this.links.standing(candidacyId);
    const course = await this.processes.of(candidacyId);
    const inquiries = await this.inquiries.of(candidacyId);
    return staffLinkPage(words, { ...subject, contact, standing, course, inquiries, bound });
  }
}

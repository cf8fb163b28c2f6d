import { Injectable } from '@nestjs/common';
import { Contacts } from '../../../candidates';
import { NotFound } from '../../../common/errors';
import { FilledForm } from '../../../common/web/form';
import { BenchRequest } from '../../../common/web/request';
import type { Respondent } from '../../domain';
import { answersFor } from '../../domain/link-limits';
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

  async page(
    { words }: BenchRequest,
    candidacyId: string,
    party: Respondent,
    bound: FilledForm | null = null,
  ): Promise<StaffLinkPage> {
    const subject = await this.requireParty(candidacyId, party);
    const contact = await this.contacts.of(candidacyId, party);
    const standing = await this.links.standing(candidacyId, party);
    const course = party === 'candidate' ? await this.processes.of(candidacyId) : null;
    const asked = await this.inquiries.of(candidacyId);
    const inquiries = asked.filter(({ askedBy }) => answersFor(askedBy) === party);
    return staffLinkPage(words, { ...subject, party, contact, standing, course, inquiries, bound });
  }

  /** Throws NotFound where no State nominated. */
  async requireParty(candidacyId: string, party: Respondent): ReturnType<LinkQueries['subject']> {
    const subject = await this.links.subject(candidacyId);
    if (party === 'state' && subject.candidacy.nominatingState === null) throw new NotFound();
    return subject;
  }
}

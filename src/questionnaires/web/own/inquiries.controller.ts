import { Controller, Get, Post, Req } from '@nestjs/common';
import { ofLink, Permits } from '../../../access';
import { linkPaths } from '../../../common/web/link.paths';
import { Bind, Bound, emptyForm } from '../../../common/web/form';
import type { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { Inquiries } from '../../links/inquiries.service';
import { InquiryForm } from './inquiry.form';
import { InquiryPage, inquiryPage } from './inquiry.page';

/** Asking the secretariat. */
@Controller(':lang/q/ask')
export class InquiriesController {
  constructor(private readonly inquiries: Inquiries) {}

  @Get()
  @Permits('link.use', ofLink('link'))
  new(@Req() { words }: BenchRequest): InquiryPage {
    return inquiryPage(words, emptyForm());
  }

  @Post()
  @Permits('link.use', ofLink('link'))
  async create(
    @Req() request: BenchRequest,
    @Bind(InquiryForm) input: Bound<InquiryForm>,
  ): Promise<InquiryPage | SeeOther> {
    if (input.errors) return inquiryPage(request.words, input);
    await this.inquiries.ask(request.actor, input.values.question);
    return new SeeOther(`${linkPaths.overview(request.lang)}?asked`);
  }
}

import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ofLink, Permits } from '../../../access';
import { NotFound } from '../../../common/errors';
import { PdfPrinter } from '../../../common/pdf/pdf-printer';
import { BindQuery, Bound } from '../../../common/web/form';
import { PageRenderer } from '../../../common/web/page-renderer';
import type { BenchRequest } from '../../../common/web/request';
import { CopyForm } from './copy.form';
import { CopyPages } from './copy-pages';

/** One's answers as a PDF: the page for printing, printed here. */
@Controller(':lang/q/copy/pdf')
export class CopyPdfsController {
  constructor(
    private readonly copies: CopyPages,
    private readonly pages: PageRenderer,
    private readonly printer: PdfPrinter,
  ) {}

  @Get()
  @Permits('link.use', ofLink('link'))
  @Header('Content-Type', 'application/pdf')
  async show(
    @Req() request: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @BindQuery(CopyForm) query: Bound<CopyForm>,
  ): Promise<void> {
    if (!this.printer.isThere) throw new NotFound();
    const page = await this.copies.page(request, query.errors ? null : query.values.number);
    const pdf = await this.printer.print(await this.pages.html(request, page));
    response.setHeader('Content-Disposition', 'attachment; filename="answers.pdf"');
    response.end(pdf);
  }
}

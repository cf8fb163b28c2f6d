import { Controller, Get, Req } from '@nestjs/common';
import { ofLink, Permits } from '../../../access';
import { PdfPrinter } from '../../../common/pdf/pdf-printer';
import { linkPaths } from '../../../common/web/link.paths';
import type { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { AnsweringQueries } from '../../answering/answering.queries';
import { SentPage, sentPage } from './sent.page';

/** The receipt of the newest submission. */
@Controller(':lang/q/sent')
export class SentController {
  constructor(
    private readonly queries: AnsweringQueries,
    private readonly printer: PdfPrinter,
  ) {}

  @Get()
  @Permits('link.use', ofLink('link'))
  async show(@Req() { words, lang, actor, subjectId }: BenchRequest): Promise<SentPage | SeeOther> {
    const desk = await this.queries.require(subjectId ?? '');
    const sent = desk.submissions.at(-1);
    const { timeZone: zone } = actor;
    return sent
      ? sentPage(words, { desk, sent, zone, hasPdf: this.printer.isThere })
      : new SeeOther(linkPaths.overview(lang));
  }
}

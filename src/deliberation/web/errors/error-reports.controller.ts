import { Controller, Get, Post, Req } from '@nestjs/common';
import { ofLink, Permits } from '../../../access';
import { FormErrors, NotFound } from '../../../common/errors';
import { Bind, BindQuery, Bound, fill, FilledForm, withErrors } from '../../../common/web/form';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { ErrorReports } from '../../errors/error-reports.service';
import { ReplyGround } from '../../reply/reply-desk';
import { ReplyPages } from '../reply/reply-pages';
import { replyPaths } from '../reply/reply.paths';
import { ErrorReportForm, PassageForm } from './error.form';
import { errorAnchor } from './error.paths';
import { ErrorReportPage, errorReportPage } from './error-report.page';
import { passageText } from './passage-text';

/** The candidate reports a factual error at a passage. */
@Controller(':lang/q/reply/errors')
export class ErrorReportsController {
  constructor(
    private readonly pages: ReplyPages,
    private readonly reports: ErrorReports,
  ) {}

  @Get('new')
  @Permits('reply.write', ofLink('review'))
  async new(
    @Req() request: BenchRequest,
    @BindQuery(PassageForm) query: Bound<PassageForm>,
  ): Promise<ErrorReportPage | SeeOther> {
    const ground = await this.pages.ground(request);
    // Whoever comes too late reads there that the time is over.
    if (!ground.isOpen) return new SeeOther(replyPaths.show(request.lang));
    const code = query.errors ? '' : query.values.passage;
    return this.page(request, ground, code, fill({ language: request.lang }));
  }

  @Post()
  @Permits('reply.write', ofLink('review'))
  async create(
    @Req() request: BenchRequest,
    @Bind(ErrorReportForm) input: Bound<ErrorReportForm>,
  ): Promise<ErrorReportPage | SeeOther> {
    const ground = await this.pages.ground(request);
    const code = String(input.raw.passage ?? '');
    const passage = ground.passages.find((one) => one.code === code);
    if (input.errors || !passage) return this.page(request, ground, code, input);
    const { text, language } = input.values;
    try {
      const number = await this.reports.report(request.actor, request.subjectId ?? '', { passage, text, language });
      return new SeeOther(replyPaths.show(request.lang) + errorAnchor(number));
    } catch (error) {
      if (!(error instanceof FormErrors)) throw error;
      return this.page(request, ground, code, withErrors(input, error.fields));
    }
  }

  /** Throws NotFound for a passage that the assessment does not have. */
  private page({ words }: BenchRequest, ground: ReplyGround, code: string, bound: FilledForm): ErrorReportPage {
    const passage = ground.passages.find((one) => one.code === code);
    if (!passage) throw new NotFound();
    return errorReportPage(words, { passage, says: passageText(words, ground, passage), bound });
  }
}

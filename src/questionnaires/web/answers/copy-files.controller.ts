import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ofLink, Permits } from '../../../access';
import { NotFound } from '../../../common/errors';
import { BindQuery, Bound } from '../../../common/web/form';
import type { BenchRequest } from '../../../common/web/request';
import { SubmissionCopies } from '../../answering/submission-copies';
import { CopyForm } from './copy.form';

/** The very text over which the receipt is computed, for any SHA-256 program. */
@Controller(':lang/q/copy/file')
export class CopyFilesController {
  constructor(private readonly copies: SubmissionCopies) {}

  @Get()
  @Permits('link.use', ofLink('link'))
  @Header('Content-Type', 'application/json; charset=utf-8')
  async show(
    @Req() { subjectId }: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @BindQuery(CopyForm) query: Bound<CopyForm>,
  ): Promise<string> {
    const { copy } = await this.copies.of(subjectId ?? '', query.errors ? null : query.values.number);
    if (!copy) throw new NotFound();
    response.setHeader('Content-Disposition', `attachment; filename="answers-${copy.submission.number}.json"`);
    return copy.canonical;
  }
}

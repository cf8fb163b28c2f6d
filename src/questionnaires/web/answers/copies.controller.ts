import { Controller, Get, Req } from '@nestjs/common';
import { ofLink, Permits } from '../../../access';
import { BindQuery, Bound } from '../../../common/web/form';
import type { BenchRequest } from '../../../common/web/request';
import { SubmissionCopies } from '../../answering/submission-copies';
import { fileLinks } from './answer-file-links';
import { CopyForm } from './copy.form';
import { CopyPage, copyPage } from './copy.page';

/** One's answers for printing. */
@Controller(':lang/q/copy')
export class CopiesController {
  constructor(private readonly copies: SubmissionCopies) {}

  @Get()
  @Permits('link.use', ofLink('link'))
  async show(@Req() request: BenchRequest, @BindQuery(CopyForm) query: Bound<CopyForm>): Promise<CopyPage> {
    const { words, actor, subjectId } = request;
    const number = query.errors ? null : query.values.number;
    const found = await this.copies.of(subjectId ?? '', number);
    return copyPage(words, { ...found, zone: actor.timeZone, files: fileLinks(found.desk, words.lang) });
  }
}

import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ofLink, Permits } from '../../../access';
import type { BenchRequest } from '../../../common/web/request';
import { AnswerFileReads } from '../../answering/answer-file-reads';
import { sendFile } from './send-file';

/** One's own file again. */
@Controller(':lang/q/file/:fileId')
export class AnswerFileDownloadsController {
  constructor(private readonly files: AnswerFileReads) {}

  @Get()
  @Permits('link.use', ofLink('link'))
  async show(
    @Req() { subjectId }: BenchRequest,
    @Res() response: Response,
    @Param('fileId') fileId: string,
  ): Promise<void> {
    sendFile(response, await this.files.ofLink(subjectId ?? '', fileId));
  }
}

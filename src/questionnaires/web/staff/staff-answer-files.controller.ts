import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { on, Permits } from '../../../access';
import type { BenchRequest } from '../../../common/web/request';
import { AnswerFileReads } from '../../answering/answer-file-reads';
import { sendFile } from '../answers/send-file';

/** A file that a candidate sent, for the secretariat; each reading is recorded. */
@Controller(':lang/staff/candidates/:candidacyId/answer-files/:fileId')
export class StaffAnswerFilesController {
  constructor(private readonly files: AnswerFileReads) {}

  @Get()
  @Permits('candidacy.view', on('candidacy'))
  async show(
    @Req() { actor }: BenchRequest,
    @Res() response: Response,
    @Param('candidacyId') candidacyId: string,
    @Param('fileId') fileId: string,
  ): Promise<void> {
    sendFile(response, await this.files.submitted(actor, candidacyId, fileId));
  }
}

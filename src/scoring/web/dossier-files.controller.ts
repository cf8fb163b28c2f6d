import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { on, Permits } from '../../access';
import type { BenchRequest } from '../../common/web/request';
import { sendFile } from '../../questionnaires';
import { DossierFiles } from '../dossier-files';

/** One file that a candidate sent with an answer, for saving. */
@Controller(':lang/panel-room/dossier/:reviewId/files/:fileId')
export class DossierFilesController {
  constructor(private readonly files: DossierFiles) {}

  @Get()
  @Permits('dossier.read', on('review'))
  async show(
    @Req() { actor }: BenchRequest,
    @Res() response: Response,
    @Param('reviewId') reviewId: string,
    @Param('fileId') fileId: string,
  ): Promise<void> {
    sendFile(response, await this.files.open(actor, reviewId, fileId));
  }
}

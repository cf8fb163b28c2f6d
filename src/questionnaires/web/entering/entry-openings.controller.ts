import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { on, Permits } from '../../../access';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { EntryDesk } from './entry-desk';

/** Goes on with the letter that was recorded last. */
@Controller(':lang/staff/questionnaires/:questionnaireId/tracking/:candidacyId/letter/opening')
export class EntryOpeningsController {
  constructor(private readonly desk: EntryDesk) {}

  @Post()
  @Permits('answers.enter', on('questionnaire'))
  create(
    @Req() request: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @Param('questionnaireId') questionnaireId: string,
    @Param('candidacyId') candidacyId: string,
  ): Promise<SeeOther> {
    return this.desk.open(request, response, { questionnaireId, candidacyId });
  }
}

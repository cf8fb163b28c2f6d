import { Controller, Get, Header, Param, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { BenchRequest } from '../../../common/web/request';
import { LetterGrounds } from '../letters/letter-ground';
import { trackingCsv } from './tracking-csv';

/** The table of the tracking, for a spreadsheet program. */
@Controller(':lang/staff/questionnaires/:questionnaireId/tracking.csv')
export class TrackingExportsController {
  constructor(private readonly grounds: LetterGrounds) {}

  @Get()
  @Permits('questionnaire.track', on('questionnaire'))
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="questionnaire-tracking.csv"')
  async show(@Req() { words }: BenchRequest, @Param('questionnaireId') id: string): Promise<string> {
    const { people } = await this.grounds.of(id);
    return trackingCsv(words, people);
  }
}

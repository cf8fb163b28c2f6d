import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { on, Permits } from '../../../access';
import { Bind, Bound } from '../../../common/web/form';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { AnalyticsService } from '../../analytics/analytics.service';
import { studyCsv } from '../../analytics/study-csv';
import { analyticsPaths } from './analytics.paths';
import { ExportForm } from './export.form';

/** The scores behind the statistics, with letters for members: what `aggregate` computes everything from again. */
@Controller(':lang/panel-room/chair/cycles/:cycleId/analytics/export')
export class AnalyticsExportController {
  constructor(private readonly analytics: AnalyticsService) {}

  /** Where somebody lands who had to confirm first. */
  @Get()
  @Permits('analytics.export', on('analytics', 'cycleId'))
  new(@Req() { lang }: BenchRequest, @Param('cycleId') cycleId: string): SeeOther {
    return new SeeOther(analyticsPaths.show(lang, cycleId));
  }

  @Post()
  @Permits('analytics.export', on('analytics', 'cycleId'))
  async create(
    @Req() { actor, lang }: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @Param('cycleId') cycleId: string,
    @Bind(ExportForm) input: Bound<ExportForm>,
  ): Promise<string | SeeOther> {
    if (input.errors) return new SeeOther(analyticsPaths.show(lang, cycleId));
    const { format } = input.values;
    const { file } = await this.analytics.export(actor, cycleId, format);
    const type = format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8';
    response.status(200).type(type).attachment(`${file.name}-scores.${format}`);
    return format === 'csv' ? studyCsv(file) : `${JSON.stringify(file, null, 1)}\n`;
  }
}

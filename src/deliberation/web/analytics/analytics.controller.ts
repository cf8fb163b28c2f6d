import { Controller, Get, Param, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { BenchRequest } from '../../../common/web/request';
import { AnalyticsService } from '../../analytics/analytics.service';
import { StatisticsRuns } from '../../analytics/statistics-runs';
import { AnalyticsPage, analyticsPage } from './analytics.page';
import { ComputingPage, computingPage } from './computing.page';
import { analyticsData } from './parts/analytics-data';

/** Statistics of the closed rounds of a cycle, for its chair. */
@Controller(':lang/panel-room/chair/cycles/:cycleId/analytics')
export class AnalyticsController {
  constructor(
    private readonly analytics: AnalyticsService,
    private readonly runs: StatisticsRuns,
  ) {}

  @Get()
  @Permits('analytics.view', on('analytics', 'cycleId'))
  async show(
    @Req() { actor, words }: BenchRequest,
    @Param('cycleId') cycleId: string,
  ): Promise<AnalyticsPage | ComputingPage> {
    const study = await this.analytics.view(actor, cycleId);
    const run = await this.runs.ask(study.file);
    if (run.state !== 'ready') return computingPage(words, { cycleId, run });
    return analyticsPage(words, analyticsData(words, cycleId, study), run.statistics);
  }
}

import { Module } from '@nestjs/common';
import { PanelModule, RoomLinks } from '../../panel';
import { ScoringModule } from '../../scoring';
import { AnalyticsExportController } from '../web/analytics/analytics-export.controller';
import { AnalyticsController } from '../web/analytics/analytics.controller';
import { analyticsPaths } from '../web/analytics/analytics.paths';
import { AnalyticsFacts } from './analytics.facts';
import { AnalyticsService } from './analytics.service';
import { CycleScoresQueries } from './cycle-scores.queries';
import { StatisticsRuns } from './statistics-runs';
import { StudyLetters } from './study-letters';

@Module({
  imports: [PanelModule, ScoringModule],
  controllers: [AnalyticsController, AnalyticsExportController],
  providers: [AnalyticsFacts, AnalyticsService, CycleScoresQueries, StatisticsRuns, StudyLetters],
})
export class AnalyticsModule {
  constructor(links: RoomLinks) {
    links.set({ chairAnalytics: analyticsPaths.show });
  }
}

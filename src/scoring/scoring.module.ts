import { Module } from '@nestjs/common';
import { CandidatesModule } from '../candidates';
import { CriteriaModule } from '../criteria';
import { ElectionsModule } from '../elections';
import { OwnProgress, PanelModule, RoomLinks, SubmissionCounts } from '../panel';
import { Citations } from './citations';
import { AssessmentsRepository } from './data/assessments.repository';
import { DraftsService } from './drafts.service';
import { Frameworks } from './frameworks';
import { ProgressQueries } from './progress.queries';
import { RevisionsService } from './revisions.service';
import { ScoringEntry } from './scoring-entry';
import { ScoringFacts } from './scoring.facts';
import { ScoringQueries } from './scoring.queries';
import { SeatsQueries } from './seats.queries';
import { SubmissionsService } from './submissions.service';
import { scoringPaths } from './web/scoring.paths';

const parts = [AssessmentsRepository, Citations, Frameworks, ProgressQueries, ScoringEntry, ScoringFacts, SeatsQueries];
const doors = [DraftsService, RevisionsService, ScoringQueries, SubmissionsService];

@Module({
  imports: [PanelModule, CriteriaModule, CandidatesModule, ElectionsModule],
  providers: [...parts, ...doors],
  exports: doors,
})
export class ScoringModule {
  constructor(
    links: RoomLinks,
    counts: SubmissionCounts,
    own: OwnProgress,
    scoring: ScoringQueries,
    progress: ProgressQueries,
  ) {
    const { dossier, start: score, own: ownScores } = scoringPaths;
    links.set({ dossier, score, ownScores });
    counts.provide((reviewIds, db) => scoring.submitters(reviewIds, db));
    own.provide((seats) => progress.of(seats));
  }
}

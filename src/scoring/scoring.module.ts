import { Module } from '@nestjs/common';
import { CandidatesModule } from '../candidates';
import { CriteriaModule } from '../criteria';
import { ElectionsModule } from '../elections';
import { QuestionnairesModule } from '../questionnaires';
import { OwnProgress, PanelModule, RoomLinks, SubmissionCounts } from '../panel';
import { Citations } from './citations';
import { CriteriaOfPost } from './criteria-of-post';
import { AssessmentsRepository } from './data/assessments.repository';
import { PracticesRepository } from './data/practices.repository';
import { NotesRepository } from './data/notes.repository';
import { PlacesRepository } from './data/places.repository';
import { DeskMaterialQueries } from './desk-material.queries';
import { DeskQueries } from './desk.queries';
import { DossierDocuments } from './dossier-documents';
import { DossierFiles } from './dossier-files';
import { DossierLog } from './dossier-log';
import { DraftsService } from './drafts.service';
import { Frameworks } from './frameworks';
import { CountedReceipts } from './ports/counted-receipts';
import { PracticeFacts } from './practice/practice.facts';
import { PracticeInvitation } from './practice/practice-invitation';
import { PracticeOffers } from './practice/practice-offers';
import { PracticeQueries } from './practice/practice.queries';
import { PracticeSeats } from './practice/practice-seats';
import { PracticeService } from './practice/practice.service';
import { PreferencesService } from './preferences.service';
import { NotesQueries } from './notes.queries';
import { NotesService } from './notes.service';
import { PlacesQueries } from './places.queries';
import { ProgressQueries } from './progress.queries';
import { RevisionsService } from './revisions.service';
import { ScoringEntry } from './scoring-entry';
import { ScoringInvariants } from './scoring-invariants';
import { ScoringFacts } from './scoring.facts';
import { ScoringQueries } from './scoring.queries';
import { SeatsQueries } from './seats.queries';
import { SubmissionsService } from './submissions.service';
import { AssessmentController } from './web/assessment.controller';
import { AutosaveController } from './web/autosave.controller';
import { CheckController } from './web/check.controller';
import { DeskPages } from './web/desk';
import { DossierCopyController } from './web/dossier-copy.controller';
import { DossierFilesController } from './web/dossier-files.controller';
import { DossierController } from './web/dossier.controller';
import { MergeController } from './web/merge.controller';
import { MergePages } from './web/merges';
import { NeighboursController } from './web/neighbours.controller';
import { NoteAutosavesController } from './web/note-autosaves.controller';
import { NotesController } from './web/notes.controller';
import { OwnScoresController } from './web/own-scores.controller';
import { PRACTICE_CONTROLLERS } from './web/practice-controllers';
import { PracticePages } from './web/practice-pages';
import { RatingController } from './web/rating.controller';
import { ReceiptController } from './web/receipt.controller';
import { RevisionController } from './web/revision.controller';
import { scoringPaths } from './web/scoring.paths';
import { SubmissionController } from './web/submission.controller';

const parts = [
  AssessmentsRepository,
  Citations,
  CriteriaOfPost,
  Frameworks,
  NotesRepository,
  PlacesRepository,
  PreferencesService,
  ScoringEntry,
  ScoringFacts,
  ScoringInvariants,
  SeatsQueries,
];
const pages = [
  DeskMaterialQueries,
  DeskPages,
  DeskQueries,
  DossierDocuments,
  DossierFiles,
  DossierLog,
  MergePages,
  NotesQueries,
  NotesService,
  PlacesQueries,
  ProgressQueries,
];
const practice = [
  PracticeFacts,
  PracticeInvitation,
  PracticeOffers,
  PracticePages,
  PracticeQueries,
  PracticeSeats,
  PracticeService,
  PracticesRepository,
];
const doors = [CountedReceipts, DraftsService, RevisionsService, ScoringQueries, SubmissionsService];

// A criterion's code stands where other pages have a fixed word, so its controller comes last.
const controllers = [
  DossierController,
  DossierCopyController,
  DossierFilesController,
  NotesController,
  NoteAutosavesController,
  AssessmentController,
  CheckController,
  NeighboursController,
  SubmissionController,
  ReceiptController,
  OwnScoresController,
  RevisionController,
  AutosaveController,
  MergeController,
  RatingController,
];

@Module({
  imports: [PanelModule, CriteriaModule, CandidatesModule, ElectionsModule, QuestionnairesModule],
  controllers: [...controllers, ...PRACTICE_CONTROLLERS],
  providers: [...parts, ...pages, ...practice, ...doors],
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

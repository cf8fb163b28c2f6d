export { AdmissionsService } from './admissions.service';
export { AppointmentsService } from './appointments.service';
export { AssignmentsCommand, AssignmentTable } from './assignment-table';
export { AssignmentsService } from './assignments.service';
export { CycleRows } from './cycle-rows';
export { CycleStanding, CycleStandings, ReviewStanding } from './cycle-standings';
export { CyclesService } from './cycles.service';
export { DeclarationCommand, DeclarationsService } from './declarations.service';
export {
  CONFLICT_QUESTIONS,
  DeclarationContent,
  RECUSAL_CATEGORIES,
  RecusalCategory,
  Verdict,
} from './domain/conflict';
export { CyclePlan } from './domain/cycle-plan';
export { quorumNeeded, QuorumRule } from './domain/quorum';
export { readingTime } from './domain/reading-time';
export { lettersFor, shuffled } from './domain/letters';
export { actsIn, phaseAfter, ReviewAct } from './domain/review-phase';
export { actingChair, holdsSeatOn, Seat } from './domain/seat';
export { LikelyConflictsQueries } from './likely-conflicts.queries';
export { MemberBackgroundsService } from './member-backgrounds.service';
export { MemberHistory, PanelHistory } from './panel-history';
export { PanelMails } from './panel-mails';
export { PanelModule } from './panel.module';
export { PanelQueries } from './panel.queries';
export {
  AssignmentRead,
  CycleRead,
  MemberRead,
  PanelRead,
  PhaseChangeRead,
  ReviewPlace,
  ReviewRead,
} from './panel.reads';
export { MemberCommand, PanelsService } from './panels.service';
export { OwnCycles } from './own-cycles';
export { OwnReviews } from './own-reviews';
export { CyclePages } from './ports/cycle-pages';
export { OwnProgress, Progress, ProgressSource } from './ports/own-progress';
export { RoomInvitations } from './ports/room-invitations';
export { RoomLinks, RoomLinkTable } from './ports/room-links';
export { NoteSource, RoomNote, RoomNotes } from './ports/room-notes';
export { SubmissionCounts, SubmissionSource } from './ports/submission-counts';
export { Pseudonyms } from './pseudonyms';
export { OwnReview } from './room.reads';
export { RoomSurroundings } from './room-surroundings';
export { RecusalsService } from './recusals.service';
export { DeclarationRead, RecusalRead, RecusalsQueries } from './recusals.queries';
export { ReviewFactsBasis, ReviewFactsExtensions } from './review-facts-extensions';
export { Reviews } from './reviews';
export { ScoringRoundsService } from './scoring-rounds.service';
export { ReviewSetting, Seats } from './seats';
export { panelRoomPaths } from './web/panel-room.paths';
export { staffPanelPaths } from './web/staff-panel.paths';
export { ApprovalForm } from './web/approval.form';
export { tried } from './web/tried';

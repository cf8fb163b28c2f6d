import { ROOM_CONTROLLERS, STAFF_CONTROLLERS } from './web/controllers';
import { SubmissionTallies } from './submission-tallies';
import { RoomSurroundings } from './room-surroundings';
import { RoomQueries } from './room.queries';
import { RoomHome } from './room-home';
import { ReopeningDesk } from './reopening-desk';
import { PanelNavigation } from './panel-navigation';
import { PanelSetup } from './panel-setup';
import { PanelRecord } from './panel-record';
import { OwnReviews } from './own-reviews';
import { OwnCycles } from './own-cycles';
import { CycleDesk } from './cycle-desk';
import { ChairDesk } from './chair-desk';
import { AppointmentDesk } from './appointment-desk';
import { Module } from '@nestjs/common';
import { CandidatesModule } from '../candidates';
import { CriteriaModule } from '../criteria';
import { ElectionsModule } from '../elections';
import { IdentityModule } from '../identity';
import { AppointmentsService } from './appointments.service';
import { AssignmentTable } from './assignment-table';
import { AssignmentsService } from './assignments.service';
import { CycleStandings } from './cycle-standings';
import { CycleSurroundings } from './cycle-surroundings';
import { CyclePlans } from './cycle-plans';
import { CycleRows } from './cycle-rows';
import { CyclesService } from './cycles.service';
import { AssignmentsRepository } from './data/assignments.repository';
import { PanelsRepository } from './data/panels.repository';
import { RecusalsRepository } from './data/recusals.repository';
import { TimeRequestsRepository } from './data/time-requests.repository';
import { DeclarationReader } from './declaration-reader';
import { DeclarationRecord } from './declaration-record';
import { DeclarationsService } from './declarations.service';
import { DeclareDesk } from './declare-desk';
import { LikelyConflictsQueries } from './likely-conflicts.queries';
import { MemberBackgroundsService } from './member-backgrounds.service';
import { PanelHistory } from './panel-history';
import { PanelInvariants } from './panel-invariants';
import { PanelMails } from './panel-mails';
import { PanelFacts } from './panel.facts';
import { PanelQueries } from './panel.queries';
import { PanelsService } from './panels.service';
import { CyclePages } from './ports/cycle-pages';
import { OwnProgress } from './ports/own-progress';
import { RoomInvitations } from './ports/room-invitations';
import { RoomLinks } from './ports/room-links';
import { RoomNotes } from './ports/room-notes';
import { SubmissionCounts } from './ports/submission-counts';
import { Pseudonyms } from './pseudonyms';
import { AdmissionsService } from './admissions.service';
import { RecusalsService } from './recusals.service';
import { RecusalsQueries } from './recusals.queries';
import { ReopeningEffect } from './reopening-effect';
import { ReopeningsService } from './reopenings.service';
import { ReviewFactsExtensions } from './review-facts-extensions';
import { Reviews } from './reviews';
import { RoundNotices } from './round-notices';
import { ScoringRoundsService } from './scoring-rounds.service';
import { Seats } from './seats';
import { SittingDesk } from './sitting-desk';
import { OwnTimeRequestsDesk } from './own-time-requests-desk';
import { TimeRequestDesk } from './time-request-desk';
import { TimeRequestEffect } from './time-request-effect';
import { TimeRequestFacts } from './time-request.facts';
import { TimeRequestsQueries } from './time-requests.queries';
import { TimeRequestsService } from './time-requests.service';
import { TwoPersonFacts } from './two-person.facts';
import { WithdrawnCandidacies } from './withdrawn-candidacies';

/** Open to higher modules: reads, the phase machine, pseudonyms, and the ports that they fill. */
const doors = [
  PanelQueries,
  PanelHistory,
  RecusalsQueries,
  Pseudonyms,
  ReviewFactsExtensions,
  Reviews,
  Seats,
  PanelMails,
];
const ports = [CyclePages, OwnProgress, RoomInvitations, RoomLinks, RoomNotes, SubmissionCounts];
const services = [
  PanelsService,
  AppointmentsService,
  CyclesService,
  AssignmentsService,
  AssignmentTable,
  CycleRows,
  ScoringRoundsService,
  DeclarationsService,
  RecusalsService,
  AdmissionsService,
  MemberBackgroundsService,
  TimeRequestsService,
  LikelyConflictsQueries,
];
const parts = [
  AssignmentsRepository,
  PanelsRepository,
  RecusalsRepository,
  TimeRequestsRepository,
  TimeRequestsQueries,
  TimeRequestEffect,
  TimeRequestFacts,
  PanelFacts,
  PanelInvariants,
  TwoPersonFacts,
  WithdrawnCandidacies,
  CycleStandings,
  CycleSurroundings,
  CyclePlans,
  DeclarationReader,
  DeclarationRecord,
  RoundNotices,
  ReopeningsService,
  ReopeningEffect,
];

const pages = [
  AppointmentDesk,
  ChairDesk,
  CycleDesk,
  DeclareDesk,
  OwnCycles,
  OwnReviews,
  PanelRecord,
  ReopeningDesk,
  RoomHome,
  RoomQueries,
  RoomSurroundings,
  SittingDesk,
  OwnTimeRequestsDesk,
  TimeRequestDesk,
  SubmissionTallies,
  PanelNavigation,
  PanelSetup,
];

@Module({
  controllers: [...ROOM_CONTROLLERS, ...STAFF_CONTROLLERS],
  imports: [ElectionsModule, CriteriaModule, CandidatesModule, IdentityModule],
  providers: [...doors, ...ports, ...services, ...parts, ...pages],
  exports: [...doors, ...ports, ...services, CycleStandings, OwnCycles, OwnReviews, RoomSurroundings],
})
export class PanelModule {}

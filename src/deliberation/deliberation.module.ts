import { Module } from '@nestjs/common';
import { Navigation } from '../common/web/navigation';
import { CriteriaModule } from '../criteria';
import { PanelModule, RoomLinks, RoomNotes } from '../panel';
import { QuestionnairesModule } from '../questionnaires';
import { ScoringModule } from '../scoring';
import { MeetingsRepository } from './data/meetings.repository';
import { AnalyticsModule } from './analytics/analytics.module';
import { DecisionsService } from './decisions.service';
import { DeliberationInvariants } from './deliberation-invariants';
import { DeliberationLog } from './deliberation-log';
import { DeliberationParts } from './deliberation-parts';
import { DeliberationQueries } from './deliberation.queries';
import { ErrorAnswers } from './errors/error-answers.service';
import { ErrorMails } from './errors/error-mails';
import { ErrorReportsQueries } from './errors/error-reports.queries';
import { ErrorReports } from './errors/error-reports.service';
import { IndicatedRatings } from './indicated-ratings';
import { Agendas } from './meeting/agendas';
import { MeetingBoards } from './meeting/meeting-boards';
import { MeetingFacts } from './meeting/meeting.facts';
import { MeetingNotesService } from './meeting/meeting-notes.service';
import { MeetingOrderService } from './meeting/meeting-order.service';
import { MeetingsQueries } from './meeting/meetings.queries';
import { OpinionsService } from './opinions.service';
import { PanelSide } from './panel-side';
import { ProposalsQueries } from './proposals.queries';
import { ProposalsService } from './proposals.service';
import { ReadinessQueries } from './readiness.queries';
import { RepliesService } from './replies.service';
import { CandidateProcessSource } from './reply/candidate-process-source';
import { ReplyDesk } from './reply/reply-desk';
import { ReplyInvitations } from './reply/reply-invitations';
import { ReplyFacts } from './reply/reply.facts';
import { SealedVersions } from './reply/sealed-versions';
import { Results } from './results';
import { SealedReceipts } from './sealed-receipts';
import { SealingService } from './sealing.service';
import { StatementsService } from './statements.service';
import { VotesService } from './votes.service';
import { ErrorGrounds } from './web/errors/error-ground';
import { REPLY_CONTROLLERS } from './web/reply/controllers';
import { ReplyPages } from './web/reply/reply-pages';
import { ChairPages } from './web/chair/chair-pages';
import { CHAIR_CONTROLLERS, MEMBER_CONTROLLERS } from './web/controllers';
import { deliberationPaths } from './web/deliberation.paths';
import { DeliberationNotes } from './web/member/deliberation-notes';
import { MeetingPages } from './web/meeting/meeting-pages';
import { MemberPages } from './web/member/member-pages';
import { WaitingPages } from './web/member/waiting-pages';

const services = [
  DeliberationParts,
  PanelSide,
  IndicatedRatings,
  Results,
  ReadinessQueries,
  StatementsService,
  ProposalsService,
  VotesService,
  DecisionsService,
  OpinionsService,
  RepliesService,
  ErrorReports,
  ErrorAnswers,
  ErrorMails,
  ErrorReportsQueries,
  ErrorGrounds,
  SealingService,
  MeetingOrderService,
  MeetingNotesService,
];
const pages = [
  DeliberationQueries,
  ProposalsQueries,
  DeliberationLog,
  DeliberationNotes,
  SealedReceipts,
  MemberPages,
  WaitingPages,
  ChairPages,
  MeetingPages,
];

const meetings = [MeetingsRepository, MeetingsQueries, MeetingFacts, MeetingBoards, Agendas];

const replying = [CandidateProcessSource, ReplyDesk, ReplyFacts, ReplyInvitations, ReplyPages, SealedVersions];

@Module({
  imports: [PanelModule, CriteriaModule, ScoringModule, QuestionnairesModule, AnalyticsModule],
  controllers: [...MEMBER_CONTROLLERS, ...CHAIR_CONTROLLERS, ...REPLY_CONTROLLERS],
  providers: [...services, ...pages, ...meetings, ...replying, DeliberationInvariants],
  exports: [...services, ReplyDesk],
})
export class DeliberationModule {
  constructor(
    links: RoomLinks,
    notes: RoomNotes,
    navigation: Navigation,
    own: DeliberationNotes,
    sealed: SealedReceipts,
  ) {
    const { show: deliberation, chair: chairDeliberation, meeting: chairMeeting } = deliberationPaths;
    links.set({ deliberation, chairDeliberation, chairMeeting });
    notes.add((actor, reviewIds, words) => own.of(actor, reviewIds, words));
    sealed.provide();
    navigation.add({
      area: 'panel',
      section: 'deliberations',
      label: 'deliberation.list.title',
      href: deliberationPaths.index,
      action: 'panelRoom.enter',
      order: 20,
    });
  }
}

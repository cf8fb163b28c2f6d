import { Module } from '@nestjs/common';
import { CriteriaModule } from '../criteria';
import { PanelModule } from '../panel';
import { QuestionnairesModule } from '../questionnaires';
import { ScoringModule } from '../scoring';
import { DecisionsService } from './decisions.service';
import { DeliberationInvariants } from './deliberation-invariants';
import { DeliberationParts } from './deliberation-parts';
import { IndicatedRatings } from './indicated-ratings';
import { OpinionsService } from './opinions.service';
import { PanelSide } from './panel-side';
import { ProposalsService } from './proposals.service';
import { ReadinessQueries } from './readiness.queries';
import { RepliesService } from './replies.service';
import { CandidateProcessSource } from './reply/candidate-process-source';
import { ReplyDesk } from './reply/reply-desk';
import { ReplyInvitations } from './reply/reply-invitations';
import { ReplyFacts } from './reply/reply.facts';
import { SealedVersions } from './reply/sealed-versions';
import { Results } from './results';
import { SealingService } from './sealing.service';
import { StatementsService } from './statements.service';
import { VotesService } from './votes.service';
import { REPLY_CONTROLLERS } from './web/reply/controllers';
import { ReplyPages } from './web/reply/reply-pages';

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
  SealingService,
];

const replying = [CandidateProcessSource, ReplyDesk, ReplyFacts, ReplyInvitations, ReplyPages, SealedVersions];

@Module({
  imports: [PanelModule, CriteriaModule, ScoringModule, QuestionnairesModule],
  controllers: [...REPLY_CONTROLLERS],
  providers: [...services, ...replying, DeliberationInvariants],
  exports: services,
})
export class DeliberationModule {}

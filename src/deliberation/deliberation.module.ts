import { Module } from '@nestjs/common';
import { CriteriaModule } from '../criteria';
import { PanelModule } from '../panel';
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
import { Results } from './results';
import { SealingService } from './sealing.service';
import { StatementsService } from './statements.service';
import { VotesService } from './votes.service';

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

@Module({
  imports: [PanelModule, CriteriaModule, ScoringModule],
  providers: [...services, DeliberationInvariants],
  exports: services,
})
export class DeliberationModule {}

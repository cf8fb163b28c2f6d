import { ChairDeliberationController } from './chair/chair-deliberation.controller';
import { ConclusionController } from './chair/conclusion.controller';
import { DecisionController } from './chair/decision.controller';
import { ProposalsController } from './chair/proposals.controller';
import { ResponseController } from './chair/response.controller';
import { ReturnController } from './chair/return.controller';
import { SealController } from './chair/seal.controller';
import { StatementsController } from './chair/statements.controller';
import { MeetingNotesController } from './meeting/meeting-notes.controller';
import { MeetingOrdersController } from './meeting/meeting-orders.controller';
import { MeetingsController } from './meeting/meetings.controller';
import { DeliberationsController } from './member/deliberations.controller';
import { OpinionsController } from './member/opinions.controller';
import { VotesController } from './member/votes.controller';

/** Pages for the members of the panel. */
export const MEMBER_CONTROLLERS = [DeliberationsController, VotesController, OpinionsController];

/** Pages for the acting chair. */
export const CHAIR_CONTROLLERS = [
  ChairDeliberationController,
  StatementsController,
  ProposalsController,
  DecisionController,
  ConclusionController,
  ResponseController,
  ReturnController,
  SealController,
  MeetingsController,
  MeetingOrdersController,
  MeetingNotesController,
];

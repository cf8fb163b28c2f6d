import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { RuleBroken } from '../common/errors';
import { Tx } from '../common/persistence';
import { Pseudonyms, Reviews } from '../panel';
import { Action } from '../policy';
import { Assessment } from './data/assessment.entity';
import { AssessmentsRepository } from './data/assessments.repository';
import { AssessmentAct, AssessmentState, stateAfter } from './domain/assessment-state';
import { ScoringSeat, SeatsQueries } from './seats.queries';

/** What every act on an own assessment begins with, inside its unit of work. */
export interface Entered {
  seat: ScoringSeat;
  /** Null before the first save. */
  assessment: Assessment | null;
  /** The state after the act. */
  to: AssessmentState;
}

/** The way into an act of scoring: lock, policy at the moment of effect (S19), the own seat, the state machine. */
@Injectable()
export class ScoringEntry {
  constructor(
    private readonly reviews: Reviews,
    private readonly access: Access,
    private readonly seats: SeatsQueries,
    private readonly assessments: AssessmentsRepository,
    private readonly pseudonyms: Pseudonyms,
  ) {}

  /** The review stays locked until the unit of work ends, so that it is not closed or left by the member meanwhile. */
  async enter(tx: Tx, action: Action, act: AssessmentAct, reviewId: string): Promise<Entered> {
    const seat = await this.seatFor(tx, action, reviewId);
    const assessment = await this.assessments.of(tx.manager, reviewId, seat.memberId);
    const to = stateAfter(assessment?.state ?? 'not_started', act);
    if (!to) throw new RuleBroken('assessment_state');
    return { seat, assessment, to };
  }

  /** The lock, the policy and the own seat, for acts beside the assessment itself. */
  async seatFor(tx: Tx, action: Action, reviewId: string): Promise<ScoringSeat> {
    await this.reviews.lock(tx, reviewId);
    await this.access.requireIn(tx, action, 'review', reviewId);
    return this.seats.of(tx.actor.userId, reviewId, tx.manager);
  }

  /** The log names the member by the pseudonym of the cycle, and the review instead of the assessment (S44). */
  async audit(tx: Tx, seat: ScoringSeat, action: string, details: Record<string, unknown> = {}): Promise<void> {
    const actorRef = await this.pseudonyms.auditRef(tx.manager, seat.cycleId, seat.memberId);
    tx.audit(action, `review:${seat.reviewId}`, details, { actorRef });
  }
}

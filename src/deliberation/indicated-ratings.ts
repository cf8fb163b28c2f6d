import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { IndicatedRating, rate } from '../aggregation';
import { NotFound } from '../common/errors';
import { ReadDb } from '../common/persistence';
import { Clock } from '../common/time/clock';
import { CriteriaQueries, FrameworkVersionRead } from '../criteria';
import { CycleRead, holdsSeatOn, MemberRead, RecusalRead, ReviewRead } from '../panel';
import { AssessmentRead, CountableRead, ScoringQueries } from '../scoring';
import { PanelSide } from './panel-side';
import { panelCriteriaOf, panelRulesOf } from './domain/panel-rules-of';

/** Everything a finding rests on, as it stands now. */
export interface Standing {
  review: ReviewRead;
  cycle: CycleRead;
  framework: FrameworkVersionRead;
  members: MemberRead[];
  recusals: RecusalRead[];
  assessments: AssessmentRead[];
  leftOut: CountableRead['leftOut'];
  rating: IndicatedRating;
  /** Category of the indicated rating; `insufficient_information` where the rules reach none. */
  grade: string;
}

/** Computes what the counted assessments indicate. Nothing is stored: a recusal shows at the next look (S15). */
@Injectable()
export class IndicatedRatings {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly side: PanelSide,
    private readonly criteria: CriteriaQueries,
    private readonly scoring: ScoringQueries,
  ) {}

  async of(reviewId: string, db: EntityManager = this.readDb.manager, seatsAt = this.clock.now()): Promise<Standing> {
    const review = await this.side.panel.reviewById(reviewId, db);
    const cycle = review && (await this.side.panel.cycleById(review.cycleId, db));
    const framework = cycle && (await this.criteria.versionById(cycle.frameworkVersionId));
    if (!review || !cycle || !framework) throw new NotFound();
    const day = seatsAt.slice(0, 10);
    const members = (await this.side.panel.membersOfPanel(cycle.panelId, db)).filter((member) =>
      holdsSeatOn(member, day),
    );
    const recusals = await this.side.recusals.inForce([reviewId], db);
    const { assessments, leftOut } = await this.scoring.countable(reviewId, db);
    const rating = ratingOf({ framework, cycle, members, recusals, assessments });
    const grade = rating.category ?? 'insufficient_information';
    return { review, cycle, framework, members, recusals, assessments, leftOut, rating, grade };
  }
}

/** Recused members and their rows are out before anything is computed. */
function ratingOf({
  framework,
  cycle,
  members,
  recusals,
  assessments,
}: Pick<Standing, 'framework' | 'cycle' | 'members' | 'recusals' | 'assessments'>): IndicatedRating {
  const seated = new Set(members.map((member) => member.id));
  const recused = [...new Set(recusals.map((recusal) => recusal.memberId))].filter((id) => seated.has(id));
  const ratings = assessments
    .filter((assessment) => seated.has(assessment.member))
    .flatMap(({ member, version }) =>
      Object.entries(version.ratings).map(([criterion, { value }]) => ({ member, criterion, value })),
    );
  const input = { members: [...seated], recused, criteria: panelCriteriaOf(framework.content), ratings };
  return rate(input, panelRulesOf(framework.content, cycle.quorumMin));
}

import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { CandidacyRead } from '../candidates';
import { NotFound } from '../common/errors';
import { Clock } from '../common/time/clock';
import { CycleSurroundings, Surroundings } from './cycle-surroundings';
import { isStanding } from './domain/standing-candidacy';
import { missingForOpening, Missing } from './domain/opening';
import { quorumNeeded } from './domain/quorum';
import { holdsSeatOn } from './domain/seat';
import { PanelQueries } from './panel.queries';
import { AssignmentRead, CycleRead, MemberRead, ReviewRead } from './panel.reads';
import { SubmissionCounts } from './ports/submission-counts';
import { RecusalRead, RecusalsQueries } from './recusals.queries';

/** One review as staff and chair may see it: who works on it and who has submitted, nothing else. */
export interface ReviewStanding {
  review: ReviewRead;
  candidacy: CandidacyRead;
  isWithdrawn: boolean;
  assigned: string[];
  recused: string[];
  /** Assigned, seated and not recused. */
  able: string[];
  /** Those of `able` who have submitted. */
  submitted: string[];
  quorum: number;
  /** What keeps scoring from opening; empty when nothing does. */
  missing: Missing[];
}
export interface CycleStanding extends Surroundings {
  cycle: CycleRead;
  members: MemberRead[];
  reviews: ReviewStanding[];
}
interface Rows {
  assignments: AssignmentRead[];
  recusals: RecusalRead[];
  submitters: Map<string, ReadonlySet<string>>;
  day: string;
}

/** How a whole cycle stands, in a constant number of queries. */
@Injectable()
export class CycleStandings {
  constructor(
    private readonly panel: PanelQueries,
    private readonly recusals: RecusalsQueries,
    private readonly submissions: SubmissionCounts,
    private readonly surroundings: CycleSurroundings,
    private readonly clock: Clock,
  ) {}

  async of(cycleId: string, db?: EntityManager): Promise<CycleStanding> {
    const cycle = await this.panel.cycleById(cycleId, db);
    if (!cycle) throw new NotFound();
    const around = await this.surroundings.of(cycle);
    const members = await this.panel.membersOfPanel(cycle.panelId, db);
    const reviews = await this.panel.reviewsOfCycle(cycleId, db);
    const ids = reviews.map((review) => review.id);
    const rows: Rows = {
      assignments: await this.panel.assignments(ids, db),
      recusals: await this.recusals.inForce(ids, db),
      submitters: await this.submissions.submitters(ids, db),
      day: this.clock.now().slice(0, 10),
    };
    const base = { cycle, members, ...around };
    const standings = reviews.flatMap((review) => {
      const candidacy = around.candidacies.find(({ id }) => id === review.candidacyId);
      return candidacy ? [reviewStanding(base, review, candidacy, rows)] : [];
    });
    return { ...base, reviews: inCandidateOrder(standings, around.candidacies) };
  }
}

function reviewStanding(
  { cycle, members, framework, documents }: Omit<CycleStanding, 'reviews'>,
  review: ReviewRead,
  candidacy: CandidacyRead,
  rows: Rows,
): ReviewStanding {
  const ofReview = (row: { reviewId: string }) => row.reviewId === review.id;
  const assigned = rows.assignments.filter(ofReview).map((row) => row.memberId);
  const recused = [...new Set(rows.recusals.filter(ofReview).map((row) => row.memberId))];
  const seated = members.filter((member) => holdsSeatOn(member, rows.day)).map((member) => member.id);
  const able = seated.filter((id) => assigned.includes(id) && !recused.includes(id));
  const submitters = rows.submitters.get(review.id);
  const eligible = seated.filter((id) => !recused.includes(id)).length;
  const quorum = quorumNeeded(framework.content.quorum, cycle.quorumMin, { panel: seated.length, eligible });
  const isWithdrawn = !isStanding(candidacy);
  const missing = missingForOpening({
    frameworkIsPublished: framework.status !== 'draft',
    able: able.length,
    quorum,
    documents: documents.get(candidacy.id) ?? 0,
    isWithdrawn,
  });
  const submitted = able.filter((id) => submitters?.has(id));
  return { review, candidacy, isWithdrawn, assigned, recused, able, submitted, quorum, missing };
}

function inCandidateOrder(reviews: ReviewStanding[], candidacies: CandidacyRead[]): ReviewStanding[] {
  const place = new Map(candidacies.map(({ id }, index) => [id, index]));
  return reviews.sort((a, b) => (place.get(a.candidacy.id) ?? 0) - (place.get(b.candidacy.id) ?? 0));
}

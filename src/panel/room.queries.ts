import { OwnReview } from './room.reads';
import { Injectable } from '@nestjs/common';
import { Clock } from '../common/time/clock';
import { Actor } from '../policy';
import { isStanding } from './domain/standing-candidacy';
import { holdsSeatOn } from './domain/seat';
import { PanelQueries } from './panel.queries';
import { AssignmentRead, ReviewRead } from './panel.reads';
import { OwnProgress, Progress } from './ports/own-progress';
import { DeclarationRead, RecusalRead, RecusalsQueries } from './recusals.queries';
import { RoomSurroundings } from './room-surroundings';

const NOTHING: Progress = { state: 'not_started', scored: 0, of: 0, submittedAt: null };

/** The reviews of one person: those assigned to a seat that this account holds today, and no others (S12). */
@Injectable()
export class RoomQueries {
  constructor(
    private readonly panel: PanelQueries,
    private readonly recusals: RecusalsQueries,
    private readonly progress: OwnProgress,
    private readonly surroundings: RoomSurroundings,
    private readonly clock: Clock,
  ) {}

  /** By due date. */
  async ownReviews(actor: Actor): Promise<OwnReview[]> {
    if (!actor.userId) return [];
    const day = this.clock.now().slice(0, 10);
    const seats = (await this.panel.seatsOfUser(actor.userId)).filter((seat) => holdsSeatOn(seat, day));
    const assignments = await this.panel.assignmentsOf(seats.map((seat) => seat.id));
    const reviews = await this.panel.reviewsByIds(assignments.map((row) => row.reviewId));
    const around = await this.surroundings.of(reviews);
    const ids = reviews.map((review) => review.id);
    const own = (row: { reviewId: string; memberId: string }) =>
      assignments.some((mine) => mine.reviewId === row.reviewId && mine.memberId === row.memberId);
    const recusals = (await this.recusals.inForce(ids)).filter(own);
    const open = assignments.filter((row) => !recusals.some((recusal) => recusal.reviewId === row.reviewId));
    const rows = {
      assignments,
      recusals,
      declarations: (await this.recusals.declarations(ids)).filter(own),
      admitted: (await this.recusals.admitted(ids)).filter(own),
      // A recused member's own scores are sealed away from that member too (S15).
      progress: await this.progress.of(open),
    };
    const found = reviews.flatMap((review) => {
      const setting = around.get(review.id);
      return setting ? [ownReview(review, setting, rows)] : [];
    });
    return found.sort((a, b) => (a.review.dueAt < b.review.dueAt ? -1 : a.review.dueAt > b.review.dueAt ? 1 : 0));
  }
}

interface OwnRows {
  assignments: AssignmentRead[];
  recusals: RecusalRead[];
  declarations: DeclarationRead[];
  admitted: { reviewId: string }[];
  progress: Map<string, Progress>;
}

function ownReview(
  review: ReviewRead,
  setting: Pick<OwnReview, 'cycle' | 'election' | 'candidacy'>,
  rows: OwnRows,
): OwnReview {
  const ofReview = (row: { reviewId: string }) => row.reviewId === review.id;
  const recusal = rows.recusals.find(ofReview) ?? null;
  const declaration = rows.declarations.find(ofReview) ?? null;
  const progress = rows.progress.get(review.id) ?? NOTHING;
  const assignment = rows.assignments.find(ofReview);
  return {
    review: { ...review, dueAt: assignment?.dueAt ?? review.dueAt },
    ...setting,
    memberId: assignment?.memberId ?? '',
    recusal,
    declaration,
    progress,
    standing: {
      phase: review.phase,
      isWithdrawn: !isStanding(setting.candidacy),
      isRecused: recusal !== null,
      hasDeclared: declaration !== null,
      isAdmitted: rows.admitted.some(ofReview),
      assessment: progress.state,
      hasSubmitted: progress.submittedAt !== null,
    },
  };
}

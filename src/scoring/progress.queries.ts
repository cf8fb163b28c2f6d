import { Injectable } from '@nestjs/common';
import { ReadDb } from '../common/persistence';
import { Progress } from '../panel';
import { Assessment } from './data/assessment.entity';
import { AssessmentsRepository } from './data/assessments.repository';
import { scoredCount } from './domain/completeness';
import { Frameworks } from './frameworks';

type Seat = { reviewId: string; memberId: string };

/** How far a member is with each review, for that member's eyes. */
@Injectable()
export class ProgressQueries {
  constructor(
    private readonly readDb: ReadDb,
    private readonly assessments: AssessmentsRepository,
    private readonly frameworks: Frameworks,
  ) {}

  /** Reviews without an assessment are left out. */
  async of(seats: Seat[]): Promise<Map<string, Progress>> {
    const db = this.readDb.manager;
    const rows = await this.assessments.ofReviews(
      db,
      seats.map(({ reviewId }) => reviewId),
    );
    const own = rows.filter((row) =>
      seats.some((seat) => seat.reviewId === row.review_id && seat.memberId === row.member_id),
    );
    const ids = own.map(({ id }) => id);
    const drafts = await this.assessments.draftsOf(db, ids);
    const times = await this.assessments.submissionTimes(db, ids);
    const progress = new Map<string, Progress>();
    for (const row of own) {
      const codes = (await this.frameworks.criteriaOf(row.framework_version_id)).map(({ code }) => code);
      const draft = drafts.get(row.id)?.draft ?? { ratings: {} };
      progress.set(row.review_id, progressOf(row, scoredCount(draft, codes), codes.length, times.get(row.id) ?? null));
    }
    return progress;
  }
}

function progressOf(row: Assessment, drafted: number, of: number, submittedAt: string | null): Progress {
  return { state: row.state, scored: row.state === 'submitted' ? of : drafted, of, submittedAt };
}

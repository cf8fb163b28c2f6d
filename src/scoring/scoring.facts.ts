import { Injectable } from '@nestjs/common';
import { findRows } from '../common/persistence';
import { ReviewFactsBasis, ReviewFactsExtensions } from '../panel';
import { Assessment } from './data/assessment.entity';

/** Adds the own assessment to the facts of reviews: whether there is one, and how far it has come. */
@Injectable()
export class ScoringFacts {
  constructor(extensions: ReviewFactsExtensions) {
    extensions.add((basis) => this.extend(basis));
  }

  private async extend({ facts, seats, db }: ReviewFactsBasis): Promise<void> {
    if (seats.size === 0) return;
    const where = { review_id: [...seats.keys()], member_id: [...new Set(seats.values())] };
    const own = new Map(
      (await findRows(db, Assessment, where)).map((row) => [`${row.review_id}|${row.member_id}`, row]),
    );
    for (const [reviewId, memberId] of seats) {
      const assessment = own.get(`${reviewId}|${memberId}`);
      const state = assessment?.state ?? 'not_started';
      Object.assign(facts.get(reviewId) ?? {}, {
        ownsAssessment: assessment !== undefined,
        assessmentState: state,
        hasSubmittedOwn: state === 'submitted' || state === 'reopened',
      });
    }
  }
}

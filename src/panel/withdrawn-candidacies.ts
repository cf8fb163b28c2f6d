import { Injectable, OnModuleInit } from '@nestjs/common';
import { CandidatesQueries } from '../candidates';
import { ReviewFactsExtensions } from './review-facts-extensions';

/** A withdrawal freezes the review as it is (settled point 9): derived from the candidacy whenever the policy asks. */
@Injectable()
export class WithdrawnCandidacies implements OnModuleInit {
  constructor(
    private readonly extensions: ReviewFactsExtensions,
    private readonly candidates: CandidatesQueries,
  ) {}

  onModuleInit(): void {
    this.extensions.add(async ({ facts, candidacies, db }) => {
      const withdrawn = await this.candidates.withdrawn([...new Set(candidacies.values())], db);
      for (const [reviewId, candidacyId] of candidacies) {
        const own = facts.get(reviewId);
        if (own) own.isWithdrawn = withdrawn.has(candidacyId);
      }
    });
  }
}

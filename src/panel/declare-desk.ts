import { Injectable } from '@nestjs/common';
import { Actor } from '../policy';
import { DeclarationReader, OpenedDeclaration } from './declaration-reader';
import { LikelyConflict } from './domain/likely-conflicts';
import { LikelyConflictsQueries } from './likely-conflicts.queries';
import { OwnReviews } from './own-reviews';
import { OwnReview } from './room.reads';

/** One candidate on which the member declares. */
export interface Declaring {
  own: OwnReview;
  likely: LikelyConflict[];
  before: OpenedDeclaration | null;
}

/** What the form of a declaration stands on. */
@Injectable()
export class DeclareDesk {
  constructor(
    private readonly reviews: OwnReviews,
    private readonly likely: LikelyConflictsQueries,
    private readonly reader: DeclarationReader,
  ) {}

  async of(actor: Actor, reviewId: string): Promise<Declaring> {
    const own = await this.reviews.one(actor, reviewId);
    return {
      own,
      likely: await this.likely.between(own.memberId, own.candidacy.id),
      before: await this.reader.own(actor, reviewId),
    };
  }
}

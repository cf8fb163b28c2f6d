import { Injectable } from '@nestjs/common';
import { NotFound } from '../common/errors';
import { Actor } from '../policy';
import { RoomQueries } from './room.queries';
import { OwnReview } from './room.reads';

/** One of the actor's own reviews. */
@Injectable()
export class OwnReviews {
  constructor(private readonly rooms: RoomQueries) {}

  all(actor: Actor): Promise<OwnReview[]> {
    return this.rooms.ownReviews(actor);
  }

  async one(actor: Actor, reviewId: string): Promise<OwnReview> {
    const own = (await this.rooms.ownReviews(actor)).find(({ review }) => review.id === reviewId);
    if (!own) throw new NotFound();
    return own;
  }
}

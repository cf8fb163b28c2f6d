import { Injectable } from '@nestjs/common';
import { Actor } from '../policy';
import { TimeRequestsRepository } from './data/time-requests.repository';
import { OwnReviews } from './own-reviews';
import { OwnReview } from './room.reads';
import { TimeRequestRead, TimeRequestsQueries } from './time-requests.queries';

export interface OwnTimeRequests {
  own: OwnReview;
  /** The newest first, with what the member wrote and the chair answered. */
  requests: (TimeRequestRead & { reason: string; answer: string })[];
}

/** A member's own requests for more time on one review. */
@Injectable()
export class OwnTimeRequestsDesk {
  constructor(
    private readonly reviews: OwnReviews,
    private readonly queries: TimeRequestsQueries,
    private readonly rows: TimeRequestsRepository,
  ) {}

  async of(actor: Actor, reviewId: string): Promise<OwnTimeRequests> {
    const own = await this.reviews.one(actor, reviewId);
    const mine = (await this.queries.ofReviews([reviewId])).filter(({ memberId }) => memberId === own.memberId);
    const requests: OwnTimeRequests['requests'] = [];
    for (const request of mine) requests.push({ ...request, ...(await this.rows.openTexts(request.id)) });
    return { own, requests };
  }
}

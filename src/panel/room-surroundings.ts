import { Injectable } from '@nestjs/common';
import { CandidacyRead, CandidatesQueries, EvidenceQueries } from '../candidates';
import { ElectionRead, ElectionsQueries } from '../elections';
import { PanelQueries } from './panel.queries';
import { CycleRead, ReviewRead } from './panel.reads';
import { TimeRequestRead, TimeRequestsQueries } from './time-requests.queries';

export interface RoomSetting {
  cycle: CycleRead;
  election: ElectionRead;
  candidacy: CandidacyRead;
}

/** Cycle, election and candidate of some reviews, in a constant number of queries. */
@Injectable()
export class RoomSurroundings {
  constructor(
    private readonly panel: PanelQueries,
    private readonly elections: ElectionsQueries,
    private readonly candidates: CandidatesQueries,
    private readonly evidence: EvidenceQueries,
    private readonly requests: TimeRequestsQueries,
  ) {}

  async of(reviews: ReviewRead[]): Promise<Map<string, RoomSetting>> {
    const cycles = await this.panel.cyclesByIds([...new Set(reviews.map((review) => review.cycleId))]);
    const elections = await this.elections.byIds(cycles.map((cycle) => cycle.electionId));
    const candidacies = await this.candidates.byIds(reviews.map((review) => review.candidacyId));
    const settings = new Map<string, RoomSetting>();
    for (const review of reviews) {
      const cycle = cycles.find(({ id }) => id === review.cycleId);
      const election = elections.find(({ id }) => id === cycle?.electionId);
      const candidacy = candidacies.find(({ id }) => id === review.candidacyId);
      if (cycle && election && candidacy) settings.set(review.id, { cycle, election, candidacy });
    }
    return settings;
  }

  /** review id → the member's newest request for more time. */
  async moreTime(seats: { reviewId: string; memberId: string }[]): Promise<Map<string, TimeRequestRead>> {
    const requests = await this.requests.ofReviews(seats.map(({ reviewId }) => reviewId));
    const newest = new Map<string, TimeRequestRead>();
    for (const request of requests)
      if (!newest.has(request.reviewId) && seats.some((seat) => isOf(seat, request)))
        newest.set(request.reviewId, request);
    return newest;
  }

  /** Documents and words of each dossier, for reading times. */
  async reading(candidacyIds: string[]): Promise<Map<string, { documents: number; words: number }>> {
    const dossiers = await this.evidence.ofCandidacies(candidacyIds);
    const sizes = [...dossiers].map(([id, items]): [string, { documents: number; words: number }] => [
      id,
      { documents: items.length, words: items.reduce((sum, item) => sum + item.words, 0) },
    ]);
    return new Map(sizes);
  }
}

const isOf = (seat: { reviewId: string; memberId: string }, request: TimeRequestRead): boolean =>
  seat.reviewId === request.reviewId && seat.memberId === request.memberId;

import { Injectable } from '@nestjs/common';
import { Words } from '../common/text/words';
import { Actor } from '../policy';
import { RoomLinks } from './ports/room-links';
import { RoomNotes } from './ports/room-notes';
import { RoomQueries } from './room.queries';
import { OwnReview, RowData } from './room.reads';
import { RoomSurroundings } from './room-surroundings';
import { SubmissionTallies } from './submission-tallies';

/** Everything that a member's home page says, in a constant number of queries. */
@Injectable()
export class RoomHome {
  constructor(
    private readonly rooms: RoomQueries,
    private readonly surroundings: RoomSurroundings,
    private readonly tallies: SubmissionTallies,
    private readonly notes: RoomNotes,
    private readonly links: RoomLinks,
  ) {}

  async rows(actor: Actor, words: Words): Promise<RowData[]> {
    const reviews = await this.rooms.ownReviews(actor);
    const seen = reviews.filter(({ standing }) => !standing.isRecused);
    const toScore = seen.filter(
      ({ standing }) => standing.phase === 'open' && standing.hasDeclared && !standing.hasSubmitted,
    );
    const reading = await this.surroundings.reading(toScore.map(({ candidacy }) => candidacy.id));
    // Counts of others are for those who have submitted their own, and never on what one stepped aside from (S15).
    const counted = seen.filter(({ standing }) => standing.hasSubmitted && standing.phase === 'open');
    const tallies = await this.tallies.of(counted.map(({ review }) => review.id));
    const notes = await this.notes.of(
      actor,
      seen.map(({ review }) => review.id),
      words,
    );
    const due = seen.filter(({ standing }) => standing.phase === 'open');
    const moreTime = await this.surroundings.moreTime(
      due.map(({ review, memberId }) => ({ reviewId: review.id, memberId })),
    );
    return reviews.map((own) => ({
      own,
      reading: reading.get(own.candidacy.id) ?? null,
      others: tallies.get(own.review.id) ?? null,
      note: notes.get(own.review.id) ?? null,
      moreTime: moreTime.get(own.review.id) ?? null,
      links: this.linksOf(own, words.lang),
    }));
  }

  private linksOf({ review, standing }: OwnReview, lang: string): RowData['links'] {
    if (standing.isRecused) return { score: null, ownScores: null, deliberation: null };
    const href = (name: 'score' | 'ownScores' | 'deliberation') => this.links.href(name, lang, review.id);
    return { score: href('score'), ownScores: href('ownScores'), deliberation: href('deliberation') };
  }
}

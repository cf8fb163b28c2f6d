import { Injectable } from '@nestjs/common';
import { Access, FactLoaders } from '../../access';
import { ReadDb } from '../../common/persistence';
import type { ReviewRead } from '../../panel';
import { Actor } from '../../policy';
import { PanelSide } from '../panel-side';
import { MeetingsQueries } from './meetings.queries';

export interface BoardItem {
  reviewId: string;
  candidate: string;
  minutes: number | null;
}

/** The meeting as one member sees it from the page of one deliberation. */
export interface MeetingBoard {
  /** Empty while nobody has set an order, and where this review waits for no meeting. */
  order: BoardItem[];
  /** Empty where none was written. */
  note: string;
}

/**
 * Running order and note for members. A review whose scores are not open to the reader is in neither: where it stands
 * in the order follows from them (S14, S15).
 */
@Injectable()
export class MeetingBoards {
  constructor(
    private readonly readDb: ReadDb,
    private readonly side: PanelSide,
    private readonly loaders: FactLoaders,
    private readonly access: Access,
    private readonly meetings: MeetingsQueries,
  ) {}

  async of(actor: Actor, { id, cycleId }: ReviewRead): Promise<MeetingBoard> {
    const db = this.readDb.manager;
    const readable = await this.readable(actor, cycleId);
    const ids = readable.map((review) => review.id);
    const notes = await this.meetings.notes(db, ids);
    const note = notes.get(id)?.text ?? '';
    const set = (await this.meetings.order(db, cycleId))?.reviewIds ?? [];
    const waiting = readable.filter((review) => review.phase === 'deliberation' && set.includes(review.id));
    if (!waiting.some((review) => review.id === id)) return { order: [], note };
    const settings = await this.side.surroundings.of(waiting);
    const order = waiting
      .sort((a, b) => set.indexOf(a.id) - set.indexOf(b.id))
      .map((review) => ({
        reviewId: review.id,
        candidate: settings.get(review.id)?.candidacy.name ?? '',
        minutes: notes.get(review.id)?.minutes ?? null,
      }));
    return { order, note };
  }

  private async readable(actor: Actor, cycleId: string): Promise<ReviewRead[]> {
    const reviews = await this.side.panel.reviewsOfCycle(cycleId);
    const ids = reviews.map((review) => review.id);
    const facts = await this.loaders.load('review', actor, ids);
    const isReadable = (id: string) => {
      const own = facts.get(id) ?? {};
      return this.access.may(actor, 'meetingNote.read', own) && !own.isWithdrawn;
    };
    return reviews.filter((review) => isReadable(review.id));
  }
}

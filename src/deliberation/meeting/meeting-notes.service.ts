import { Injectable } from '@nestjs/common';
import { Access } from '../../access';
import { FormErrors, StaleEdit } from '../../common/errors';
import { UnitOfWork } from '../../common/persistence';
import { wordCount } from '../../common/web/form/clean-text';
import { Seats } from '../../panel';
import { Actor } from '../../policy';
import { MeetingsRepository } from '../data/meetings.repository';
import { MEETING_NOTE_WORDS } from '../domain/meeting-note';
import { MeetingsQueries } from './meetings.queries';

export interface MeetingNoteCommand {
  text: string;
  minutes: number | null;
  /** 0 for a note that does not exist yet. */
  rev: number;
}

/** The chair writes what the panel should have before it at the table. The log says that, never what. */
@Injectable()
export class MeetingNotesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly seats: Seats,
    private readonly queries: MeetingsQueries,
    private readonly meetings: MeetingsRepository,
  ) {}

  async save(actor: Actor, reviewId: string, { text, minutes, rev }: MeetingNoteCommand): Promise<void> {
    requireMeasure(text);
    await this.unitOfWork.run(actor, async (tx) => {
      const setting = await this.seats.lockedSetting(tx, reviewId);
      await this.access.requireIn(tx, 'meetingNote.edit', 'review', reviewId);
      const stored = (await this.queries.notes(tx.manager, [reviewId])).get(reviewId) ?? null;
      if ((stored?.rev ?? 0) !== rev) throw new StaleEdit([{ field: 'text', mine: text, theirs: stored?.text ?? '' }]);
      const by = this.seats.ownSeat(setting, actor).id;
      const review = { id: reviewId, cycleId: setting.cycle.id };
      await this.meetings.keepNote(tx, review, stored, { text, minutes, by });
      tx.audit('meeting_note.saved', `review:${reviewId}`);
    });
  }
}

function requireMeasure(text: string): void {
  const words = wordCount(text);
  if (words <= MEETING_NOTE_WORDS) return;
  const params = { words, max: MEETING_NOTE_WORDS, count: words - MEETING_NOTE_WORDS };
  throw new FormErrors({ text: { key: 'deliberation.meeting.tooLong', params } });
}

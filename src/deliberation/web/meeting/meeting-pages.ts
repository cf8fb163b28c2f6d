import { Injectable } from '@nestjs/common';
import { ReadDb } from '../../../common/persistence';
import { Clock } from '../../../common/time/clock';
import type { Actor } from '../../../policy';
import type { StoredNote } from '../../domain/meeting-note';
import { DeliberationLog } from '../../deliberation-log';
import { Agenda, Agendas } from '../../meeting/agendas';
import { MeetingsQueries } from '../../meeting/meetings.queries';

export interface PreparedMeeting {
  agenda: Agenda;
  /** Of the reviews that the reader leads, by review. */
  notes: ReadonlyMap<string, StoredNote>;
  /** When the page was made; a printed one goes out of date. */
  at: string;
  timeZone: string;
}

/** What the pages of a meeting rest on. */
@Injectable()
export class MeetingPages {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly agendas: Agendas,
    private readonly meetings: MeetingsQueries,
    private readonly log: DeliberationLog,
  ) {}

  /** The whole meeting; that its reader saw how scores lie is on record for each review. */
  async meeting(actor: Actor, cycleId: string): Promise<PreparedMeeting> {
    const { manager } = this.readDb;
    const at = this.clock.now();
    const agenda = await this.agendas.of({ actor, manager, now: at }, cycleId);
    const led = agenda.items.flatMap(({ led: own }) => (own ? [own.standing] : []));
    for (const standing of led) {
      const memberId = standing.members.find(({ userId }) => userId === actor.userId)?.id ?? null;
      await this.log.opened(actor, { standing, memberId });
    }
    const notes = await this.meetings.notes(
      manager,
      led.map(({ review }) => review.id),
    );
    return { agenda, notes, at, timeZone: actor.timeZone };
  }

  async note(reviewId: string): Promise<StoredNote | null> {
    return (await this.meetings.notes(this.readDb.manager, [reviewId])).get(reviewId) ?? null;
  }
}

import { MeetingNotesService, MeetingOrderService } from '../../deliberation';
import { MEETING } from '../content/meeting';
import { Seated } from './panel';
import { Act } from './stage';

const CHAIR = 'mokoena-brandt';

/** The chair sets the order of the next meeting and writes what the panel should have before it. */
export function meetingActs(seated: Seated): Act[] {
  const { day, notes } = MEETING;
  return [
    {
      day,
      hour: 18,
      run: (stage) =>
        stage.get(MeetingOrderService).arrange(stage.actor(CHAIR), seated.cycleId, { move: null, rev: 0 }),
    },
    ...notes.map(({ slug, text, minutes }): Act => ({
      day,
      hour: 19,
      run: (stage) =>
        stage
          .get(MeetingNotesService)
          .save(stage.actor(CHAIR), seated.reviews.get(slug) ?? '', { text, minutes, rev: 0 }),
    })),
  ];
}

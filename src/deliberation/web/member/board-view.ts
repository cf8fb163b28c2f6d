import type { Words } from '../../../common/text/words';
import type { MeetingBoard } from '../../meeting/meeting-boards';
import { deliberationPaths } from '../deliberation.paths';

export interface BoardView {
  /** Where this candidate stands in the running order; null where there is none. */
  place: string | null;
  order: { title: string; href: string | null; minutes: string | null }[];
  note: string | null;
}

/** What the chair prepared for the meeting, for a member; null where there is nothing. */
export function boardView(words: Words, { order, note }: MeetingBoard, reviewId: string): BoardView | null {
  if (order.length === 0 && note === '') return null;
  const place = order.findIndex((item) => item.reviewId === reviewId) + 1;
  return {
    place: place > 0 ? words.t('deliberation.meeting.place', { place, count: order.length }) : null,
    order: order.map((item) => ({
      title: item.candidate,
      href: item.reviewId === reviewId ? null : deliberationPaths.show(words.lang, item.reviewId),
      minutes: item.minutes ? words.t('deliberation.meeting.minutes', { count: item.minutes }) : null,
    })),
    note: note === '' ? null : note,
  };
}

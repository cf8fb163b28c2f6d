import type { Instant } from '../../common/time/clock';

export type LetterProblem = 'future' | 'late';

/**
 * Why a letter that came on this day (`YYYY-MM-DD`, UTC) cannot be entered, or null. In time is what came on the day of the
 * deadline: nobody knows the hour of a letter. Without a deadline nothing is late.
 */
export function letterProblem(receivedOn: string, dueAt: Instant | null, now: Instant): LetterProblem | null {
  if (receivedOn > now.slice(0, 10)) return 'future';
  return dueAt !== null && receivedOn > dueAt.slice(0, 10) ? 'late' : null;
}

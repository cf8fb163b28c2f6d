import type { Standing } from './whose-turn';

/** A request for more time on one review: open until the chair grants or refuses it. */
export const TIME_REQUEST_STATES = ['open', 'granted', 'refused'] as const;
export type TimeRequestState = (typeof TIME_REQUEST_STATES)[number];
export type TimeRequestAct = 'grant' | 'refuse';

/** More than this is a matter for the deadline of all. */
export const MOST_DAYS = 30;

const STEPS: Record<TimeRequestAct, { from: TimeRequestState; to: TimeRequestState }> = {
  grant: { from: 'open', to: 'granted' },
  refuse: { from: 'open', to: 'refused' },
};

/** The state after an act, or null when it has been decided before. */
export function afterDecision(state: TimeRequestState, act: TimeRequestAct): TimeRequestState | null {
  return STEPS[act].from === state ? STEPS[act].to : null;
}

/** Whether a member may ask: only while scores are due, and once at a time. */
export function mayAsk(
  standing: Pick<Standing, 'phase' | 'isRecused' | 'isWithdrawn' | 'assessment'>,
  states: readonly TimeRequestState[],
): boolean {
  const isDue = standing.phase === 'open' && !standing.isRecused && !standing.isWithdrawn;
  return isDue && standing.assessment !== 'submitted' && !states.includes('open');
}

const DAY_MS = 86_400_000;

/**
 * The member's new due date: so many days after the old one, at the same time of day (UTC). When that has passed, the
 * days count from its next occurrence, so that a grant always gives the days it names.
 */
export function dueAfterGrant(dueAt: string, days: number, now: string): string {
  const late = Math.max(0, Date.parse(now) - Date.parse(dueAt));
  const from = Date.parse(dueAt) + Math.ceil(late / DAY_MS) * DAY_MS;
  return new Date(from + days * DAY_MS).toISOString();
}

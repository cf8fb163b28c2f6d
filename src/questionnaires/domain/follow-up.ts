import type { Instant } from '../../common/time/clock';
import { isPast } from './answering';

/** How far a candidate is with the questionnaire, in the order in which staff read it. */
export const followUpStates = [
  'notInvited',
  'invited',
  'opened',
  'started',
  'submitted',
  'closedPart',
  'closedNone',
  'withdrawn',
] as const;
export type FollowUpState = (typeof followUpStates)[number];

export interface FollowUpFacts {
  readonly isWithdrawn: boolean;
  readonly invitedAt: Instant | null;
  readonly openedAt: Instant | null;
  readonly answered: number;
  readonly submittedAt: Instant | null;
  readonly dueAt: Instant | null;
}

export function followUpState(facts: FollowUpFacts, now: Instant): FollowUpState {
  const { isWithdrawn, invitedAt, openedAt, answered, submittedAt, dueAt } = facts;
  if (isWithdrawn) return 'withdrawn';
  if (submittedAt !== null) return 'submitted';
  const isKnown = invitedAt !== null || openedAt !== null || answered > 0;
  if (!isKnown) return 'notInvited';
  if (isPast(dueAt, now)) return answered > 0 ? 'closedPart' : 'closedNone';
  if (answered > 0) return 'started';
  return openedAt !== null ? 'opened' : 'invited';
}

/** Counts on top of the page; each shows the candidates it counts. */
export const followUpFilters = {
  invited: ['invited', 'opened', 'started', 'submitted', 'closedPart', 'closedNone'],
  submitted: ['submitted'],
  open: ['invited', 'opened', 'started'],
  closedPart: ['closedPart'],
  closedNone: ['closedNone'],
  notInvited: ['notInvited'],
} as const satisfies Record<string, readonly FollowUpState[]>;
export type FollowUpFilter = keyof typeof followUpFilters;

export const isIn = (filter: FollowUpFilter, state: FollowUpState): boolean =>
  (followUpFilters[filter] as readonly FollowUpState[]).includes(state);

/** Who may be reminded: asked, and still able to answer. */
export const isWaitedFor = (state: FollowUpState): boolean => isIn('open', state);

import { Instant, later } from '../../common/time/clock';

/**
 * waiting → sending → sent; a failure goes back to waiting with a pause, at last to dead. Where nobody is to have it any
 * more, because a link was replaced or an account disabled meanwhile, it is cancelled.
 * A crash while sending, or a connection cut after the whole message, leaves the outcome unknown. A mail with a personal link is
 * then `uncertain`, for staff to decide. One without is sent once more under the same Message-ID, and after that is uncertain too.
 */
export type MailState = 'waiting' | 'sending' | 'sent' | 'cancelled' | 'uncertain' | 'dead';

const MOST_ATTEMPTS = 9;
const FIRST_PAUSE = 60;
const LONGEST_PAUSE = 86_400;

export type SendOutcome = 'accepted' | 'nobody' | 'refused_for_now' | 'refused_for_good' | 'unknown';

export interface NextMailState {
  state: MailState;
  dueAt: Instant;
}

export interface Attempt {
  outcome: SendOutcome;
  /** Counts this one. */
  attempts: number;
  /** May the mail be sent again although it may have arrived? */
  repeatable: boolean;
}

/** What follows one attempt to send. Pauses double from one minute to a day (R13). */
export function afterAttempt({ outcome, attempts, repeatable }: Attempt, now: Instant): NextMailState {
  if (outcome === 'accepted') return { state: 'sent', dueAt: now };
  if (outcome === 'nobody') return { state: 'cancelled', dueAt: now };
  const isLast = attempts >= MOST_ATTEMPTS;
  if (outcome === 'unknown' && (isLast || !repeatable)) return { state: 'uncertain', dueAt: now };
  if (outcome === 'refused_for_good' || isLast) return { state: 'dead', dueAt: now };
  return { state: 'waiting', dueAt: later(now, Math.min(FIRST_PAUSE * 2 ** (attempts - 1), LONGEST_PAUSE)) };
}

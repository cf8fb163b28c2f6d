import { HOUR, Instant, later, MINUTE } from '../../common/time/clock';
import { Actor, Role } from '../../policy';

/** Absolute end of a session (S9). */
export const SESSION_LASTS = 12 * HOUR;
/** A password without its second factor is worth this long. */
const HALF_SIGNED_IN_LASTS = 10 * MINUTE;
const IDLE = 30 * MINUTE;
const IDLE_WITH_POWERS = 15 * MINUTE;
/** The page warns this long before the end. */
export const WARNING = 2 * MINUTE;
/** `seen_at` is written at most this often, so that a page view is not a write. */
export const SEEN_EVERY = MINUTE;

export interface LiveSession {
  stage: Actor['stage'];
  createdAt: Instant;
  seenAt: Instant;
  expiresAt: Instant;
}

/** Seconds without input after which a session ends: shorter for staff and administrators (S9). */
export function idleSeconds(roles: Role[]): number {
  return roles.some((role) => role !== 'panel_member') ? IDLE_WITH_POWERS : IDLE;
}

/** When the session ends if nothing more is done in it. */
export function endsAt(session: LiveSession, roles: Role[]): Instant {
  const idle = later(session.seenAt, idleSeconds(roles));
  const half = session.stage === 'password' ? later(session.createdAt, HALF_SIGNED_IN_LASTS) : session.expiresAt;
  return [idle, half, session.expiresAt].reduce((a, b) => (a < b ? a : b));
}

export function isOver(session: LiveSession, roles: Role[], now: Instant): boolean {
  return endsAt(session, roles) <= now;
}

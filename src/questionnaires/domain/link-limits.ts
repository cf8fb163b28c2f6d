import { DAY, HOUR, Instant, later, MINUTE } from '../../common/time/clock';
import { LINK_IDLE_MINUTES } from '../../common/web/link.paths';
import type { Respondent } from './questionnaire-content';

/** How long a link opens the page unless the occasion says otherwise. */
export const LINK_LASTS = 30 * DAY;
/** A link for one task lives on a little after the task's deadline (S39). */
export const AFTER_DEADLINE = 48 * HOUR;
/** Absolute end of what was opened in one browser. */
export const LINK_SESSION_LASTS = 12 * HOUR;
/** `seen_at` is written at most this often, so that a page view is not a write. */
export const SEEN_EVERY = MINUTE;

export interface LinkState {
  expires_at: Instant;
  revoked_at: Instant | null;
  replaced_by: string | null;
}

/** Whether a link opens anything: neither expired nor revoked nor replaced by a newer one. */
export function isOpen(link: LinkState, now: Instant): boolean {
  return link.revoked_at === null && link.replaced_by === null && link.expires_at > now;
}

/** Whether a browser in which the link was opened still counts. */
export function isSessionLive(session: { seen_at: Instant; expires_at: Instant }, now: Instant): boolean {
  return session.expires_at > now && later(session.seen_at, LINK_IDLE_MINUTES * MINUTE) > now;
}

/** For whom a link is. */
export type LinkPurpose = 'candidate' | 'assistant' | 'state' | 'entry' | 'state_entry';

const FOR_STATES: readonly LinkPurpose[] = ['state', 'state_entry'];
const ENTRIES: readonly LinkPurpose[] = ['entry', 'state_entry'];

/** Whose questions a link opens: an assistant's the candidate's. */
export const answersFor = (purpose: LinkPurpose): Respondent => (FOR_STATES.includes(purpose) ? 'state' : 'candidate');

/** By such a link staff enter what came on paper or by e-mail; it is in no mail. */
export const isEntry = (purpose: LinkPurpose): boolean => ENTRIES.includes(purpose);

export const entryFor = (respondent: Respondent): LinkPurpose => (respondent === 'state' ? 'state_entry' : 'entry');

/** For how long staff enter a letter before they open it anew. */
export const ENTRY_LASTS = 12 * HOUR;

export type LinkCondition = 'never' | 'open' | 'expired' | 'revoked';

/** What staff are told of the newest link. */
export function conditionOf(link: LinkState | null, now: Instant): LinkCondition {
  if (!link) return 'never';
  if (link.revoked_at !== null) return 'revoked';
  return isOpen(link, now) ? 'open' : 'expired';
}

import { Actor, ANONYMOUS, SYSTEM } from './actor';
import { decide } from './decide';
import { Facts } from './facts';
import type { Action } from './grants';

/* For specs of the grants: one actor of each kind, and what the table says to one of them. */

export const NOW = '2029-09-12T14:00:00.000Z';
const JUST = '2029-09-12T13:59:00.000Z';
const user = (userId: string, ...roles: Actor['roles']): Actor => ({
  ...ANONYMOUS,
  kind: 'user',
  userId,
  roles,
  stage: 'full',
  steppedUpAt: JUST,
});
export const ACTORS = {
  anonymous: ANONYMOUS,
  passwordOnly: {
    ...user('p', 'panel_member', 'secretariat', 'administrator'),
    stage: 'password' as const,
    steppedUpAt: null,
  },
  member: user('m', 'panel_member'),
  secretariat: user('s', 'secretariat'),
  administrator: user('a', 'administrator'),
  link: { ...ANONYMOUS, kind: 'link' as const, linkId: 'l' },
  system: SYSTEM,
};
export type Who = keyof typeof ACTORS;

/** `yes`; `hidden`: answered as if there were no such thing; else the reasons that are told. */
export type Outcome = string;
export const outcome = (action: Action, who: Actor, facts: Facts): Outcome => {
  const answer = decide(action, who, facts, NOW);
  if (answer.yes) return 'yes';
  return answer.hidden ? 'hidden' : answer.reasons.join(' ');
};

/** Account roles. Chair and deputy are not roles but seats on one panel, loaded as facts. */
export type Role = 'panel_member' | 'secretariat' | 'administrator';

/** Who asks. `stage` says how far the sign-in has come: a password alone reaches nothing but the second factor. */
export interface Actor {
  kind: 'anonymous' | 'user' | 'link' | 'system';
  userId: string | null;
  name: string;
  roles: Role[];
  stage: 'none' | 'password' | 'full';
  /** When the second factor was last given, for acts that ask for it again (S11). */
  steppedUpAt: string | null;
  /** The personal link in use, for candidates. */
  linkId: string | null;
  lang: string;
  timeZone: string;
}

export const ANONYMOUS: Actor = {
  kind: 'anonymous',
  userId: null,
  name: '',
  roles: [],
  stage: 'none',
  steppedUpAt: null,
  linkId: null,
  lang: 'en',
  timeZone: 'UTC',
};

/** The platform itself: jobs, seeds, commands on the host. */
export const SYSTEM: Actor = { ...ANONYMOUS, kind: 'system', name: 'Open Bench', stage: 'full' };

/** How the audit log names an actor; never by name or address. */
export function actorRef(actor: Actor): string {
  if (actor.kind === 'user') return `user:${actor.userId}`;
  if (actor.kind === 'link') return `link:${actor.linkId}`;
  return actor.kind;
}

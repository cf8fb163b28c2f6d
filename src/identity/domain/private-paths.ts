/**
 * Areas that know who is signed in. Everything outside is public, or opened by a personal link: no session is read there
 * and none begun (S23).
 */
export const PRIVATE_AREAS = ['sign-in', 'sign-out', 'account', 'admin', 'staff', 'panel-room'] as const;

const PRIVATE = new RegExp(`^/[a-z]{2}/(${PRIVATE_AREAS.join('|')})(/|$)`);

/** `path` is the path of a URL without its query. */
export function isPrivatePath(path: string): boolean {
  return PRIVATE.test(path);
}

const RETURNS = /^\/[a-z]{2}\/(account|admin|staff|panel-room)(\/|$)/;

/**
 * Where to go back to after signing in: a path of a private page on this site, re-written by the URL parser, or null (S24).
 * Refuses other hosts in any spelling (`//h`, `/\h`, `https:h`, control characters).
 */
export function returnTarget(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > 500 || !/^\/[a-z]/.test(text) || /[\u0000-\u0020\\\u007f]/.test(text))
    return null;
  const base = 'http://here.invalid';
  if (!URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  return url.origin === base && RETURNS.test(url.pathname) ? url.pathname + url.search : null;
}

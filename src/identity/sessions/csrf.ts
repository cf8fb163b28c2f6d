import { randomBytes } from 'node:crypto';
import { NextFunction, Request, Response } from 'express';
import { sameSecret } from '../../common/crypto/hashing';
import { Denied } from '../../common/errors';
import { isLinkPath } from '../../common/web/link.paths';
import { BenchRequest } from '../../common/web/request';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const FIELD = '_csrf';
const HEADER = 'x-csrf-token';

/** Pages with forms for people who are not signed in; nowhere else does a stranger get a session. */
const FOR_STRANGERS = /^\/[a-z]{2}\/(sign-in|account\/(invitations|first-administrator|resets|new-factors))(\/|$)/;

/** The token that the forms of this session carry; made when the first form is shown. Null where there is no session. */
export function formToken(request: Request): string | null {
  if (!request.session) return null;
  if (!request.session.userId && !FOR_STRANGERS.test(request.path)) return null;
  request.session.csrf ??= randomBytes(32).toString('base64url');
  return request.session.csrf;
}

/** Refuses a changing request from another site or without its session's token (S20). `publicUrl` is where the site is reached. */
export function refuseForgedRequests(publicUrl: string) {
  const origin = new URL(publicUrl).origin;
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (SAFE.has(request.method)) return next();
    const ok = cameFromHere(request, origin) && hasToken(request);
    next(ok ? undefined : new Denied(['csrf']));
  };
}

/**
 * Browsers say where a request comes from; a client that says nothing still needs the token. Sec-Fetch-Site is asked first,
 * because a page without referrer sends `Origin: null` even to its own site.
 */
function cameFromHere(request: Request, publicOrigin: string): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = request.get('origin');
  return origin === undefined || origin === publicOrigin || isSameHost(origin, request);
}

/** Loopback is reached under several names and ports; behind a proxy the public address is the only one. */
function isSameHost(origin: string, request: Request): boolean {
  if (!URL.canParse(origin)) return false;
  const { host, hostname } = new URL(origin);
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname) && host === request.get('host');
}

function hasToken(request: Request): boolean {
  const expected = isLinkPath(request.path) ? (request as BenchRequest).linkToken : request.session?.csrf;
  const given = tokenOf(request);
  return typeof expected === 'string' && typeof given === 'string' && sameSecret(expected, given);
}

/** A form's field, a script's header, or the query of a form with files, whose body is read later. */
function tokenOf(request: Request): unknown {
  const body = request.body as Record<string, unknown> | undefined;
  const fromQuery = request.is('multipart/form-data') ? request.query[FIELD] : undefined;
  return body?.[FIELD] ?? request.get(HEADER) ?? fromQuery;
}

/** Gives the request the function by which layouts ask for the token. */
export function offerFormToken(request: Request, _response: Response, next: NextFunction): void {
  (request as BenchRequest).csrfToken = () => formToken(request);
  next();
}

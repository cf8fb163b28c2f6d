import type { Request, Response } from 'express';
import { HttpSettings, linkCookieName } from '../../common/config';
import { sha256 } from '../../common/crypto/hashing';

/** The secret that this browser got when it opened a link, or when it was first shown a form; null without. */
export function linkSecretOf(request: Request, http: HttpSettings): string | null {
  const name = `${linkCookieName(http)}=`;
  const pair = (request.headers.cookie ?? '').split(';').find((part) => part.trim().startsWith(name));
  const value = pair?.trim().slice(name.length) ?? '';
  return /^[A-Za-z0-9_-]{43}$/.test(value) ? value : null;
}

/** For as long as the browser is open; what counts is the row behind it. */
export function giveLinkSecret(response: Response, http: HttpSettings, secret: string): void {
  response.cookie(linkCookieName(http), secret, flags(http));
}

/** Empties the browser of what a page behind a link left there. */
export function takeLinkSecret(response: Response, http: HttpSettings): void {
  response.clearCookie(linkCookieName(http), flags(http));
  response.setHeader('Clear-Site-Data', '"cache", "storage"');
}

/**
 * What the forms of this browser carry against forged requests (S20). It follows from the cookie's secret alone, so a text
 * sent after the session ended is still known to come from our page, and can be given back.
 */
export const formTokenOf = (secret: string): string => sha256(`form|${secret}`);

const flags = ({ secure }: HttpSettings) => ({ httpOnly: true, secure, sameSite: 'lax', path: '/' }) as const;

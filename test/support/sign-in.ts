import { createHmac, randomBytes } from 'node:crypto';
import type { SessionData } from 'express-session';
import { sessionCookieName } from '../../src/common/config';
import { KeyRing } from '../../src/common/crypto/key-ring';
import { SessionStore } from '../../src/identity/sessions/session-store';
import type { Actor } from '../../src/policy';
import { Browse } from './browse';
import type { TestApp } from './test-app';

export interface SignIn {
  /** How far the sign-in has come; `full` unless told otherwise. */
  stage?: Actor['stage'];
  /** Whether the second factor was given just now; yes unless told otherwise. */
  isSteppedUp?: boolean;
}

type Ground = Pick<TestApp, 'get' | 'settings' | 'clock' | 'origin'>;

/** A browser with a session as the sign-in pages would have made it, without their cost in every test. */
export async function signInDirectly(
  app: Ground,
  userId: string,
  { stage = 'full', isSteppedUp = true }: SignIn = {},
): Promise<Browse> {
  const sid = randomBytes(32).toString('base64url');
  const csrf = randomBytes(32).toString('base64url');
  const now = app.clock.now();
  const session: Partial<SessionData> = {
    userId,
    stage,
    csrf,
    signedInAt: now,
    steppedUpAt: stage === 'full' && isSteppedUp ? now : null,
    agent: 'Test',
    passport: { user: userId },
    cookie: { originalMaxAge: null } as SessionData['cookie'],
  };
  await stored(app.get(SessionStore), sid, session as SessionData);
  const browser = new Browse(app.origin, csrf);
  const value = encodeURIComponent(`s:${signed(sid, app.get(KeyRing).cookieSecrets()[0] ?? '')}`);
  browser.cookies.set(sessionCookieName(app.settings.http), value);
  return browser;
}

function stored(store: SessionStore, sid: string, session: SessionData): Promise<void> {
  return new Promise((resolve, reject) =>
    store.set(sid, session, (error) => (error ? reject(error as Error) : resolve())),
  );
}

/** As express-session signs its cookie: value, dot, HMAC in base64 without padding. */
const signed = (value: string, secret: string): string =>
  `${value}.${createHmac('sha256', secret).update(value).digest('base64').replace(/=+$/, '')}`;

import { Injectable } from '@nestjs/common';
import { Request, Response } from 'express';
import { Session, SessionData } from 'express-session';
import { Settings, sessionCookieName } from '../../common/config';
import { Clock } from '../../common/time/clock';
import { ANONYMOUS, Actor } from '../../policy';
import { coarseAgent } from '../domain/coarse-agent';

/** The steps of a browser's session; each step up gets a new id and the old one is dead (S8). */
@Injectable()
export class CurrentSession {
  constructor(private readonly clock: Clock) {}

  /** The password was right: a new session that reaches nothing but the second factor. */
  async beginWithPassword(request: Request, userId: string): Promise<void> {
    await logIn(request, userId);
    Object.assign(request.session, {
      userId,
      stage: 'password',
      agent: coarseAgent(request.get('user-agent')),
    } satisfies Partial<SessionData>);
  }

  /** Both factors were right, at sign-in or again: a new session with everything open. */
  async beginFull(request: Request, userId: string): Promise<void> {
    await logIn(request, userId);
    const now = this.clock.now();
    const agent = coarseAgent(request.get('user-agent'));
    Object.assign(request.session, {
      userId,
      stage: 'full',
      signedInAt: now,
      steppedUpAt: now,
      agent,
    } satisfies Partial<SessionData>);
  }

  /** The second factor was given again: same session, new id, and acts that ask for it are open for a while (S11). */
  async stepUp(request: Request): Promise<void> {
    await this.renew(request);
    request.session.steppedUpAt = this.clock.now();
  }

  /** The same session under a new id, after something about the account changed. */
  async renew(request: Request): Promise<void> {
    const { userId, stage, signedInAt, steppedUpAt, createdAt, expiresAt, agent } = request.session;
    if (!userId) return;
    await logIn(request, userId);
    Object.assign(request.session, { userId, stage, signedInAt, steppedUpAt, createdAt, expiresAt, agent });
  }

  async end(request: Request): Promise<void> {
    if (!request.session) return;
    await new Promise<void>((resolve, reject) =>
      request.session.destroy((error) => (error ? reject(error as Error) : resolve())),
    );
  }
}

/** Passport gives the session a new id when somebody signs in. */
function logIn(request: Request, userId: string): Promise<void> {
  return new Promise((resolve, reject) =>
    request.logIn({ id: userId }, (error) => (error ? reject(error as Error) : resolve())),
  );
}

/** Empties the browser of what a session left there (S10). */
export function clearAfterSignOut(response: Response, http: Settings['http']): void {
  response.clearCookie(sessionCookieName(http), { path: '/', secure: http.secure, httpOnly: true, sameSite: 'lax' });
  response.setHeader('Clear-Site-Data', '"cache", "storage"');
}

/** Who asks, from the session that came with the request. With a password alone no role counts. */
export function actorOf(session: (Session & Partial<SessionData>) | undefined, lang: string): Actor {
  const account = session?.account;
  if (!session || !account) return { ...ANONYMOUS, lang };
  const stage = session.stage ?? 'none';
  return {
    kind: 'user',
    userId: account.id,
    name: account.name,
    roles: stage === 'full' ? account.roles : [],
    stage,
    steppedUpAt: session.steppedUpAt ?? null,
    linkId: null,
    lang,
    timeZone: account.timeZone,
  };
}

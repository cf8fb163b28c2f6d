import { INestApplication } from '@nestjs/common';
import { NextFunction, Request, RequestHandler, Response } from 'express';
import session from 'express-session';
import passport from 'passport';
import { randomBytes } from 'node:crypto';
import { sessionCookieName, Settings, SETTINGS } from '../../common/config';
import { KeyRing } from '../../common/crypto/key-ring';
import { BenchRequest } from '../../common/web/request';
import { isPrivatePath } from '../domain/private-paths';
import { offerFormToken, refuseForgedRequests } from './csrf';
import { actorOf } from './current-session';
import { PasswordStrategy } from './password-strategy';
import { SessionStore, withoutInput } from './session-store';

/** A script that asks without anybody at the keyboard says so with this header. */
const WITHOUT_INPUT = 'x-without-input';

/**
 * Session, Passport, form token and actor, in this order, for the private areas; elsewhere the actor is nobody.
 * To be called before the routes are set up and after bodies are parsed.
 */
export function configureSessions(app: INestApplication): void {
  const settings = app.get<Settings>(SETTINGS);
  const authenticator = new passport.Passport();
  authenticator.use(app.get(PasswordStrategy));
  authenticator.serializeUser((user, done) => done(null, (user as { id: string }).id));
  authenticator.deserializeUser((request: Request, id: string, done: (error: unknown, user?: { id: string } | false) => void) =>
    done(null, request.session.account?.id === id ? { id } : false),
  );
  app.use(setActor);
  app.use(offerFormToken);
  for (const handler of [noStore, sessions(app, settings), authenticator.initialize(), authenticator.session(), setActor]) {
    app.use(onlyPrivate(handler as RequestHandler));
  }
  app.use(refuseForgedRequests(settings.http.publicUrl));
}

function sessions(app: INestApplication, { http }: Settings): RequestHandler {
  return session({
    store: app.get(SessionStore),
    name: sessionCookieName(http),
    secret: app.get(KeyRing).cookieSecrets(),
    genid: () => randomBytes(32).toString('base64url'),
    resave: false,
    saveUninitialized: false,
    unset: 'destroy',
    cookie: { httpOnly: true, secure: http.secure, sameSite: 'lax', path: '/' },
  });
}

function onlyPrivate(handler: RequestHandler): RequestHandler {
  return (request, response, next) => (isPrivatePath(request.path) ? handler(request, response, next) : next());
}

/** Nothing that depends on who asks may stay in a cache (S23). */
function noStore(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}

function setActor(request: Request, _response: Response, next: NextFunction): void {
  const { session: current } = request;
  if (current && request.get(WITHOUT_INPUT) !== undefined) withoutInput.add(current);
  (request as BenchRequest).actor = actorOf(current, languageOf(request));
  next();
}

/** The language stands first in every path of a page. */
function languageOf(request: Request): string {
  return /^\/([a-z]{2})(\/|$)/.exec(request.path)?.[1] ?? 'en';
}

import { randomBytes } from 'node:crypto';
import { INestApplication } from '@nestjs/common';
import { NextFunction, Request, RequestHandler, Response } from 'express';
import session from 'express-session';
import { sessionCookieName, Settings, SETTINGS } from '../../common/config';
import { KeyRing } from '../../common/crypto/key-ring';
import { BenchRequest } from '../../common/web/request';
import { isPrivatePath } from '../domain/private-paths';
import { Authenticator } from './authenticator';
import { offerFormToken, refuseForgedRequests } from './csrf';
import { actorOf } from './current-session';
import { SessionStore, withoutInput } from './session-store';

/** A script that asks without anybody at the keyboard says so with this header. */
const WITHOUT_INPUT = 'x-without-input';

/**
 * Session, Passport, form token and actor, in this order, for the private areas; elsewhere the actor is nobody.
 * `linkSessions` says who holds a personal link, where links count. To be called before the routes are set up, after the
 * language is known and bodies are parsed.
 */
export function configureSessions(app: INestApplication, linkSessions: RequestHandler): void {
  const settings = app.get<Settings>(SETTINGS);
  const authenticator = app.get(Authenticator);
  app.use(setActor);
  app.use(offerFormToken);
  for (const handler of [noStore, sessions(app, settings), ...authenticator.handlers(), setActor]) {
    app.use(onlyPrivate(handler));
  }
  app.use(linkSessions);
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
  const bench = request as BenchRequest;
  bench.actor = actorOf(current, bench.lang);
  next();
}

import { Injectable } from '@nestjs/common';
import { Request, RequestHandler, Response } from 'express';
import passport from 'passport';
import { PasswordStrategy } from './password-strategy';

type Found = (error: unknown, user?: { id: string } | false) => void;

/** Passport, with a password as the way in and the person taken from the session that was read. */
@Injectable()
export class Authenticator {
  private readonly passport = new passport.Passport();

  constructor(strategy: PasswordStrategy) {
    this.passport.use(strategy);
    this.passport.serializeUser((user, done) => done(null, (user as { id: string }).id));
    this.passport.deserializeUser((request: Request, id: string, done: Found) =>
      done(null, request.session.account?.id === id ? { id } : false),
    );
  }

  /** Reads who is signed in, for every request of a private area. */
  handlers(): RequestHandler[] {
    return [this.passport.initialize(), this.passport.session()] as RequestHandler[];
  }

  /** Id of the account whose address and password stand in the form, or null. */
  byPassword(request: Request, response: Response): Promise<string | null> {
    return new Promise((resolve, reject) => {
      const done = (error: unknown, user?: { id: string } | false | null) =>
        error ? reject(error as Error) : resolve(user ? user.id : null);
      const authenticate = this.passport.authenticate('local', done) as RequestHandler;
      void authenticate(request, response, reject);
    });
  }
}

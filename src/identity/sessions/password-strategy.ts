import { Injectable } from '@nestjs/common';
import { Strategy } from 'passport-local';
import { PasswordCheck } from '../passwords/password-check';

/** Passport's way to a password: who that is, or false; the reason never tells which part was wrong (S5). */
@Injectable()
export class PasswordStrategy extends Strategy {
  constructor(check: PasswordCheck) {
    super({ usernameField: 'email', passwordField: 'password', session: false }, (email, password, done) => {
      check.userWith(email, password).then(
        (userId) => done(null, userId ? { id: userId } : false),
        (error: unknown) => done(error),
      );
    });
  }
}

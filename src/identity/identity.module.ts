import { Global, Module } from '@nestjs/common';
import { Enrolment } from './factors/enrolment';
import { SecondFactors } from './factors/second-factors';
import { PasswordCheck } from './passwords/password-check';
import { PasswordHasher } from './passwords/password-hasher';
import { CurrentSession } from './sessions/current-session';
import { PasswordStrategy } from './sessions/password-strategy';
import { SessionStore } from './sessions/session-store';
import { SessionsRepository } from './sessions/sessions.repository';
import { Users } from './users.queries';

@Global()
@Module({
  providers: [CurrentSession, Enrolment, PasswordCheck, PasswordHasher, PasswordStrategy, SecondFactors, SessionStore, SessionsRepository, Users],
  exports: [CurrentSession, Users],
})
export class IdentityModule {}

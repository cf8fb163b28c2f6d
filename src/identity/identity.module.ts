import { Global, Module, OnModuleInit } from '@nestjs/common';
import { Recipients } from '../mail';
import { AccountMails } from './accounts/account-mails';
import { Accounts } from './accounts/accounts.service';
import { Credentials } from './accounts/credentials.service';
import { Entrances } from './accounts/entrances.service';
import { FactorResets, NewFactors } from './accounts/factor-resets.service';
import { Invitations } from './accounts/invitations.service';
import { PasswordPolicy } from './accounts/password-policy';
import { Resets } from './accounts/resets.service';
import { Enrolment } from './factors/enrolment';
import { SecondFactors } from './factors/second-factors';
import { PasswordCheck } from './passwords/password-check';
import { PasswordHasher } from './passwords/password-hasher';
import { Authenticator } from './sessions/authenticator';
import { CurrentSession } from './sessions/current-session';
import { Guesses } from './sessions/guesses';
import { KnownDevices } from './sessions/known-devices';
import { PasswordStrategy } from './sessions/password-strategy';
import { SecondFactorStep } from './sessions/second-factor.service';
import { SessionStore } from './sessions/session-store';
import { SessionsRepository } from './sessions/sessions.repository';
import { SignIn } from './sessions/sign-in.service';
import { AccountTokens } from './tokens/account-tokens';
import { Users } from './users.queries';

const passwords = [PasswordCheck, PasswordHasher, PasswordPolicy, PasswordStrategy];
const factors = [Enrolment, SecondFactors, SecondFactorStep];
const sessions = [Authenticator, CurrentSession, Guesses, KnownDevices, SessionStore, SessionsRepository, SignIn];
const accounts = [AccountMails, Accounts, AccountTokens, Credentials, Entrances, FactorResets, Invitations, NewFactors, Resets, Users];

@Global()
@Module({
  providers: [...passwords, ...factors, ...sessions, ...accounts],
  exports: [Accounts, CurrentSession, FactorResets, Invitations, Users],
})
export class IdentityModule implements OnModuleInit {
  constructor(
    private readonly recipients: Recipients,
    private readonly users: Users,
  ) {}

  onModuleInit(): void {
    this.recipients.register('user', async (id) => {
      const user = await this.users.byId(id);
      return user && user.status !== 'disabled' ? { address: user.email, name: user.name } : null;
    });
  }
}

import { Global, Inject, Module, OnModuleInit } from '@nestjs/common';
import { FactLoaders } from '../access';
import { SETTINGS, Settings } from '../common/config';
import { MailTemplates, Recipients } from '../mail';
import { AccountMails } from './accounts/account-mails';
import { Accounts } from './accounts/accounts.service';
import { Credentials } from './accounts/credentials.service';
import { Entrances } from './accounts/entrances.service';
import { FactorResets } from './accounts/factor-resets.service';
import { FirstAdministrator } from './accounts/first-administrator.service';
import { Invitations } from './accounts/invitations.service';
import { accountMailMessages } from './accounts/mail-messages';
import { NewFactors } from './accounts/new-factors.service';
import { OwnPassword } from './accounts/own-password';
import { OwnAccount } from './accounts/own-account';
import { OwnSecurity } from './accounts/own-security.queries';
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
import { OwnSessions } from './sessions/own-sessions.service';
import { PasswordStrategy } from './sessions/password-strategy';
import { SecondFactorStep } from './sessions/second-factor.service';
import { SessionStore } from './sessions/session-store';
import { SessionsRepository } from './sessions/sessions.repository';
import { SignIn } from './sessions/sign-in.service';
import { IdentityInvariants } from './identity-invariants';
import { sessionFacts, userFacts } from './identity.facts';
import { AccountTokens } from './tokens/account-tokens';
import { Users } from './users.queries';
import { AccountController } from './web/account.controller';
import { AuthenticatorController } from './web/authenticator.controller';
import { ConfirmController } from './web/confirm.controller';
import { FirstAdministratorController } from './web/first-administrator.controller';
import { ForgottenPasswordController } from './web/forgotten-password.controller';
import { InvitationsController } from './web/invitations.controller';
import { NewFactorsController } from './web/new-factors.controller';
import { PasswordController } from './web/password.controller';
import { ProfileController } from './web/profile.controller';
import { RecoveryCodeController } from './web/recovery-code.controller';
import { RecoveryCodesController } from './web/recovery-codes.controller';
import { ResetsController } from './web/resets.controller';
import { SecondFactorController } from './web/second-factor.controller';
import { SessionsController } from './web/sessions.controller';
import { SignInController } from './web/sign-in.controller';
import { SignOutController } from './web/sign-out.controller';
import { FactorEntry } from './web/factor-entry';

const passwords = [PasswordCheck, PasswordHasher, PasswordPolicy, PasswordStrategy];
const factors = [Enrolment, SecondFactors, SecondFactorStep];
const sessions = [
  Authenticator,
  CurrentSession,
  FactorEntry,
  Guesses,
  KnownDevices,
  OwnSessions,
  SessionStore,
  SessionsRepository,
  SignIn,
];
const accounts = [
  AccountMails,
  Accounts,
  AccountTokens,
  Credentials,
  Entrances,
  FactorResets,
  FirstAdministrator,
  Invitations,
  NewFactors,
];
const own = [IdentityInvariants, OwnAccount, OwnPassword, OwnSecurity, Resets, Users];
const wayIn = [
  SignInController,
  SecondFactorController,
  RecoveryCodeController,
  ForgottenPasswordController,
  SignOutController,
];
const byToken = [InvitationsController, FirstAdministratorController, ResetsController, NewFactorsController];
const ownPages = [
  ConfirmController,
  ProfileController,
  PasswordController,
  AuthenticatorController,
  RecoveryCodesController,
  SessionsController,
];

@Global()
@Module({
  // The account's own page last: its pattern is the shortest.
  controllers: [...wayIn, ...byToken, ...ownPages, AccountController],
  providers: [...passwords, ...factors, ...sessions, ...accounts, ...own],
  exports: [
    Accounts,
    CurrentSession,
    FactorResets,
    FirstAdministrator,
    Guesses,
    Invitations,
    OwnSecurity,
    PasswordHasher,
    SecondFactors,
    Users,
  ],
})
export class IdentityModule implements OnModuleInit {
  constructor(
    private readonly recipients: Recipients,
    private readonly users: Users,
    private readonly loaders: FactLoaders,
    private readonly templates: MailTemplates,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.loaders.register('session', sessionFacts);
    this.loaders.register('user', userFacts);
    for (const [name, template] of Object.entries(accountMailMessages(this.settings.site.name)))
      this.templates.register(name, template);
    this.recipients.register('user', async (id) => {
      const user = await this.users.byId(id);
      return user && user.status !== 'disabled' ? { address: user.email, name: user.name } : null;
    });
  }
}

import { Injectable } from '@nestjs/common';
import { NotFound } from '../../common/errors';
import { Actor } from '../../policy';
import { UserRead, Users } from '../users.queries';
import { Credentials } from './credentials.service';
import { OwnPassword } from './own-password';
import { PasswordPolicy } from './password-policy';

/** Changes of one's own secrets, each after the present password was given once more (S7). */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly users: Users,
    private readonly ownPassword: OwnPassword,
    private readonly passwords: PasswordPolicy,
    private readonly credentials: Credentials,
  ) {}

  async get(actor: Actor): Promise<UserRead> {
    const user = await this.users.byId(actor.userId ?? '');
    if (!user) throw new NotFound();
    return user;
  }

  /** The secret offered to the authenticator app in this session. */
  secretFor(sessionId: string): string {
    return this.credentials.secretFor(sessionId);
  }

  async changePassword(actor: Actor, command: { current: string; password: string }): Promise<void> {
    const user = await this.get(actor);
    await this.ownPassword.require(user.id, command.current);
    await this.credentials.changePassword(actor, await this.passwords.accepted(command.password, user));
  }

  async changeAuthenticator(
    actor: Actor,
    sessionId: string,
    command: { current: string; code: string },
  ): Promise<void> {
    await this.ownPassword.require(actor.userId ?? '', command.current);
    await this.credentials.changeAuthenticator(actor, sessionId, command.code);
  }

  async renewRecoveryCodes(actor: Actor, current: string): Promise<string[]> {
    await this.ownPassword.require(actor.userId ?? '', current);
    return this.credentials.renewRecoveryCodes(actor);
  }
}

import { Injectable } from '@nestjs/common';
import { NotFound } from '../../common/errors';
import { Tx, UnitOfWork } from '../../common/persistence';
import { SYSTEM } from '../../policy';
import { User } from '../data/user.entity';
import { Enrolment } from '../factors/enrolment';
import { SecondFactors } from '../factors/second-factors';
import { AccountTokens } from '../tokens/account-tokens';
import { UserRead } from '../users.queries';
import { PasswordPolicy } from './password-policy';

export interface Entered {
  userId: string;
  roles: UserRead['roles'];
  recoveryCodes: string[];
}

/** Accepting an invitation: password and second factor in one step, before any other page opens (S1). */
@Injectable()
export class Entrances {
  constructor(
    private readonly tokens: AccountTokens,
    private readonly enrolment: Enrolment,
    private readonly factors: SecondFactors,
    private readonly passwords: PasswordPolicy,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The secret that the page behind this token offers to the authenticator app. */
  secretFor(token: string): string {
    return this.enrolment.secretFor(pageSecret(token));
  }

  async accept(token: string, holder: UserRead, command: { password: string; code: string }): Promise<Entered> {
    const passwordHash = await this.passwords.accepted(command.password, holder);
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const user = await this.tokens.use(tx, token, 'invitation');
      if (!user) throw new NotFound();
      await this.enrolment.enrol(tx, user.id, pageSecret(token), command.code);
      const recoveryCodes = await this.open(tx, user, passwordHash);
      return { userId: user.id, roles: user.roles, recoveryCodes };
    });
  }

  private async open(tx: Tx, user: UserRead, password_hash: string): Promise<string[]> {
    const actorRef = `user:${user.id}`;
    await tx.manager.update(
      User,
      { id: user.id },
      { status: 'active', password_hash, signed_in_at: tx.now, rev: user.rev + 1 },
    );
    tx.audit('invitation.accepted', actorRef, {}, { actorRef });
    tx.audit('session.created', actorRef, {}, { actorRef });
    return this.factors.newRecoveryCodes(tx, user.id);
  }
}

const pageSecret = (token: string): string => `token|${token}`;

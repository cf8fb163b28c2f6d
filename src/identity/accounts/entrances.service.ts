import { Injectable } from '@nestjs/common';
import { FormErrors, NotFound } from '../../common/errors';
import { Tx, UnitOfWork, updateAt } from '../../common/persistence';
import { SYSTEM } from '../../policy';
import { User } from '../data/user.entity';
import { foldEmail } from '../domain/email';
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

export interface EntranceCommand {
  password: string;
  code: string;
  /** Who the first administrator is; null for an invited person, whose name and address are known. */
  person: { name: string; email: string } | null;
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

  async accept(token: string, holder: UserRead, command: EntranceCommand): Promise<Entered> {
    const passwordHash = await this.passwords.accepted(command.password, command.person ?? holder);
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const user = await this.tokens.use(tx, token, 'invitation');
      if (!user) throw new NotFound();
      await this.enrolment.enrol(tx, user.id, pageSecret(token), command.code);
      const recoveryCodes = await this.open(tx, user, {
        ...(await this.named(tx, command)),
        password_hash: passwordHash,
      });
      return { userId: user.id, roles: user.roles, recoveryCodes };
    });
  }

  private async named(tx: Tx, { person }: EntranceCommand): Promise<Partial<User>> {
    if (!person) return {};
    const email = foldEmail(person.email);
    if (await tx.manager.existsBy(User, { email })) throw new FormErrors({ email: { key: 'identity.email.taken' } });
    return { name: person.name, email };
  }

  private async open(tx: Tx, user: UserRead, changes: Partial<User>): Promise<string[]> {
    const actorRef = `user:${user.id}`;
    await updateAt(tx, User, user.id, user.rev, { ...changes, status: 'active', signed_in_at: tx.now });
    tx.audit('invitation.accepted', actorRef, {}, { actorRef });
    tx.audit('session.created', actorRef, {}, { actorRef });
    return this.factors.newRecoveryCodes(tx, user.id);
  }
}

const pageSecret = (token: string): string => `token|${token}`;

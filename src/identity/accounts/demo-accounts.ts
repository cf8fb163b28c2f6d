import { Injectable } from '@nestjs/common';
import { Request } from 'express';
import { Ids } from '../../common/ids/ids';
import { insert, Tx, UnitOfWork } from '../../common/persistence';
import { Role, SYSTEM } from '../../policy';
import { RoleRow, User } from '../data/user.entity';
import { foldEmail } from '../domain/email';
import { SecondFactors } from '../factors/second-factors';
import { PasswordHasher } from '../passwords/password-hasher';
import { CurrentSession } from '../sessions/current-session';

export interface DemoAccount {
  name: string;
  email: string;
  language: string;
  timeZone: string;
  roles: Role[];
  passwordHash: string;
  /** Base32, as an authenticator app takes it. */
  totpSecret: string;
}

/**
 * Accounts whose secrets are known, and a way in without them: for the example election alone. No module of the real
 * site provides this class; the demo does, and whoever else would has to name it.
 */
@Injectable()
export class DemoAccounts {
  constructor(
    private readonly hasher: PasswordHasher,
    private readonly factors: SecondFactors,
    private readonly session: CurrentSession,
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
  ) {}

  /** Takes a moment, so it is done before the unit of work. */
  hash(password: string): Promise<string> {
    return this.hasher.hash(password);
  }

  /** An account ready to sign in with; returns its id. */
  async create(tx: Tx, account: DemoAccount): Promise<string> {
    const id = this.ids.uuid();
    const user: User = {
      id,
      email: foldEmail(account.email),
      name: account.name,
      status: 'active',
      language: account.language,
      time_zone: account.timeZone,
      password_hash: account.passwordHash,
      created_at: tx.now,
      signed_in_at: null,
      rev: 1,
    };
    await insert(tx, User, user);
    const roles = account.roles.map((role): RoleRow => ({
      id: this.ids.uuid(),
      user_id: id,
      role,
      from_at: tx.now,
      until_at: null,
    }));
    await insert(tx, RoleRow, roles);
    await this.factors.enrol(tx, id, account.totpSecret, 0);
    await this.factors.newRecoveryCodes(tx, id);
    tx.audit('user.created', `user:${id}`, { example: true });
    return id;
  }

  /** Signs this browser in as that person. */
  async openSession(request: Request, userId: string): Promise<void> {
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      await tx.manager.update(User, { id: userId }, { signed_in_at: tx.now });
      tx.audit('session.created', `user:${userId}`, { example: true });
    });
    await this.session.beginFull(request, userId);
  }
}

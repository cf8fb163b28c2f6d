import { Injectable } from '@nestjs/common';
import { NotFound } from '../../common/errors';
import { Tx, UnitOfWork } from '../../common/persistence';
import { SYSTEM } from '../../policy';
import { Enrolment } from '../factors/enrolment';
import { SecondFactors } from '../factors/second-factors';
import { SessionsRepository } from '../sessions/sessions.repository';
import { AccountTokens } from '../tokens/account-tokens';
import { UserRead, Users } from '../users.queries';
import { AccountMails } from './account-mails';

/** New second factors for somebody who lost theirs. Who may decide this is the caller's business: two persons, or the host (S4). */
@Injectable()
export class FactorResets {
  constructor(
    private readonly users: Users,
    private readonly factors: SecondFactors,
    private readonly sessions: SessionsRepository,
    private readonly tokens: AccountTokens,
    private readonly mails: AccountMails,
  ) {}

  /** Removes the factors, ends the sessions and mails a link to set up new ones. The password stays. Returns the token. */
  async reset(tx: Tx, userId: string): Promise<{ user: UserRead; token: string }> {
    const user = (await this.users.byIds([userId], tx.manager)).get(userId);
    if (!user || user.status !== 'active') throw new NotFound();
    await this.factors.removeAll(tx, userId);
    await this.sessions.endAllOf(tx, [userId]);
    const token = await this.tokens.issue(tx, userId, 'factors');
    this.mails.newFactors(tx, user, token);
    tx.audit('user.factorsReset', `user:${userId}`);
    return { user, token };
  }
}

/** The page behind that mail: new factors after the password was given. */
@Injectable()
export class NewFactors {
  constructor(
    private readonly tokens: AccountTokens,
    private readonly enrolment: Enrolment,
    private readonly factors: SecondFactors,
    private readonly mails: AccountMails,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  secretFor(token: string): string {
    return this.enrolment.secretFor(pageSecret(token));
  }

  accept(token: string, code: string): Promise<{ user: UserRead; recoveryCodes: string[] }> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const user = await this.tokens.use(tx, token, 'factors');
      if (!user) throw new NotFound();
      await this.enrolment.enrol(tx, user.id, pageSecret(token), code);
      const recoveryCodes = await this.factors.newRecoveryCodes(tx, user.id);
      this.mails.changed(tx, user, 'totp');
      tx.audit('totp.changed', `user:${user.id}`, { by: 'reset' }, { actorRef: `user:${user.id}` });
      return { user, recoveryCodes };
    });
  }
}

const pageSecret = (token: string): string => `token|${token}`;

import { Injectable } from '@nestjs/common';
import { NotFound } from '../../common/errors';
import { Tx } from '../../common/persistence';
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

  /** Removes the factors, ends the sessions and mails a link to set up new ones. The password stays. Returns the address in it. */
  async reset(tx: Tx, userId: string): Promise<{ user: UserRead; url: string }> {
    const user = (await this.users.byIds([userId], tx.manager)).get(userId);
    if (!user || user.status !== 'active') throw new NotFound();
    await this.factors.removeAll(tx, userId);
    await this.sessions.endAllOf(tx, [userId]);
    const token = await this.tokens.issue(tx, userId, 'factors');
    const url = this.mails.newFactors(tx, user, token);
    tx.audit('user.factorsReset', `user:${userId}`);
    return { user, url };
  }
}

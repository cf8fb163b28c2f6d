import { Injectable } from '@nestjs/common';
import { NotFound } from '../../common/errors';
import { Tx, UnitOfWork } from '../../common/persistence';
import { ANONYMOUS, SYSTEM } from '../../policy';
import { User } from '../data/user.entity';
import { foldEmail } from '../domain/email';
import { MINUTE } from '../../common/time/clock';
import { Limit } from '../domain/throttle';
import { Guesses } from '../sessions/guesses';
import { SessionsRepository } from '../sessions/sessions.repository';
import { AccountTokens } from '../tokens/account-tokens';
import { AccountMails } from './account-mails';

/** Three mails an hour to one address, however often it is asked for; more are dropped without a word. */
const MAIL_LIMIT: Limit = {
  free: 3,
  forgets: { after: 60 * MINUTE, from: 'since' },
  firstPause: 60 * MINUTE,
  longestPause: 60 * MINUTE,
};

/** A new password by mail. It opens no session: the second factor is still asked for (S7). */
@Injectable()
export class Resets {
  constructor(
    private readonly tokens: AccountTokens,
    private readonly mails: AccountMails,
    private readonly guesses: Guesses,
    private readonly sessions: SessionsRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Mails a link to the owner of an active account; for any other address nothing happens, and nobody can tell (S5). */
  ask(email: string): Promise<void> {
    return this.unitOfWork.run(ANONYMOUS, async (tx) => {
      const wait = await this.guesses.count(tx, [{ name: `reset|${foldEmail(email)}`, limit: MAIL_LIMIT }]);
      const user = await tx.manager.findOneBy(User, { email: foldEmail(email), status: 'active' });
      if (!user || wait > 0) return;
      this.mails.reset(tx, user, await this.tokens.issue(tx, user.id, 'reset'));
      tx.audit('passwordReset.requested', `user:${user.id}`);
    });
  }

  /** Sets the password of the token's holder and ends every session. */
  complete(token: string, passwordHash: string): Promise<void> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const user = await this.tokens.use(tx, token, 'reset');
      if (!user) throw new NotFound();
      await this.set(tx, user, passwordHash);
    });
  }

  private async set(
    tx: Tx,
    user: { id: string; name: string; language: string },
    password_hash: string,
  ): Promise<void> {
    await tx.manager.update(User, { id: user.id }, { password_hash });
    await this.sessions.endAllOf(tx, [user.id]);
    this.mails.changed(tx, user, 'password');
    tx.audit('password.changed', `user:${user.id}`, { by: 'reset' }, { actorRef: `user:${user.id}` });
  }
}

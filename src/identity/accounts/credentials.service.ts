import { Injectable } from '@nestjs/common';
import { NotFound } from '../../common/errors';
import { Tx, UnitOfWork } from '../../common/persistence';
import { Actor } from '../../policy';
import { User } from '../data/user.entity';
import { Enrolment } from '../factors/enrolment';
import { SecondFactors } from '../factors/second-factors';
import { SessionsRepository } from '../sessions/sessions.repository';
import { AccountMails } from './account-mails';

/**
 * Changes of one's own password, authenticator and recovery codes. Other sessions end and the owner is told (S7, S9).
 * The caller has checked the present password and a fresh second factor.
 */
@Injectable()
export class Credentials {
  constructor(
    private readonly enrolment: Enrolment,
    private readonly factors: SecondFactors,
    private readonly sessions: SessionsRepository,
    private readonly mails: AccountMails,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** What the set-up page of this session offers to the authenticator app. */
  secretFor(sessionId: string): string {
    return this.enrolment.secretFor(pageSecret(sessionId));
  }

  changePassword(actor: Actor, passwordHash: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const user = await own(tx);
      await tx.manager.update(User, { id: user.id }, { password_hash: passwordHash });
      await this.finish(tx, user, 'password');
    });
  }

  changeAuthenticator(actor: Actor, sessionId: string, code: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const user = await own(tx);
      await this.enrolment.enrol(tx, user.id, pageSecret(sessionId), code);
      await this.finish(tx, user, 'totp');
    });
  }

  renewRecoveryCodes(actor: Actor): Promise<string[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const user = await own(tx);
      const codes = await this.factors.newRecoveryCodes(tx, user.id);
      await this.finish(tx, user, 'codes');
      return codes;
    });
  }

  private async finish(tx: Tx, user: User, what: 'password' | 'totp' | 'codes'): Promise<void> {
    await this.sessions.endAllOf(tx, [user.id]);
    this.mails.changed(tx, user, what);
    tx.audit(`${what}.changed`, `user:${user.id}`);
  }
}

const pageSecret = (sessionId: string): string => `session|${sessionId}`;

async function own(tx: Tx): Promise<User> {
  const user = await tx.manager.findOneBy(User, { id: tx.actor.userId ?? '' });
  if (!user) throw new NotFound();
  return user;
}

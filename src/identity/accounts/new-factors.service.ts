import { Injectable } from '@nestjs/common';
import { NotFound } from '../../common/errors';
import { UnitOfWork } from '../../common/persistence';
import { SYSTEM } from '../../policy';
import { Enrolment } from '../factors/enrolment';
import { SecondFactors } from '../factors/second-factors';
import { AccountTokens } from '../tokens/account-tokens';
import { UserRead } from '../users.queries';
import { AccountMails } from './account-mails';

/** New factors for the owner of a mail about a reset, after the password was given. */
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

  holder(token: string): Promise<UserRead | null> {
    return this.tokens.holder(token, 'factors');
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

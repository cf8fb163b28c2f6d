import { Injectable } from '@nestjs/common';
import { Tx } from '../../common/persistence';
import { Accounts, Invitations } from '../../identity';

/** Acts upon one account that need nothing but a yes. */
export const PERSON_ACTS = ['newInvitation', 'sessionEnd', 'disabling', 'enabling'] as const;
export type PersonAct = (typeof PERSON_ACTS)[number];

@Injectable()
export class PersonActs {
  constructor(
    private readonly accounts: Accounts,
    private readonly invitations: Invitations,
  ) {}

  async carryOut(tx: Tx, act: PersonAct, userId: string): Promise<void> {
    const acts: Record<PersonAct, () => Promise<unknown>> = {
      newInvitation: () => this.invitations.resend(tx, userId),
      sessionEnd: () => this.accounts.endSessions(tx, userId),
      disabling: () => this.accounts.disable(tx, userId),
      enabling: () => this.accounts.enable(tx, userId),
    };
    await acts[act]();
  }
}

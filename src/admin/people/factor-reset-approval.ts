import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { ApprovalStep, Approvals, hashOf, PendingApproval } from '../../approvals';
import { Tx } from '../../common/persistence';
import { FactorResets, Users } from '../../identity';
import { Actor, Facts } from '../../policy';

const ACTION = 'user.resetFactors';
const refOf = (userId: string): string => `user:${userId}`;

/** Two administrators together reset somebody's second factor (S4). */
@Injectable()
export class FactorResetApproval {
  constructor(
    private readonly approvals: Approvals,
    private readonly resets: FactorResets,
    private readonly users: Users,
  ) {}

  /** The first administrator's yes waits for the second's, which carries it out. */
  async give(tx: Tx, userId: string): Promise<ApprovalStep['step']> {
    const content = { userId, act: ACTION };
    const { step } = await this.approvals.give(tx, {
      action: ACTION,
      objectRef: refOf(userId),
      contentHash: hashOf(content),
      side: 'administrator',
    });
    if (step === 'second') await this.resets.reset(tx, userId);
    return step;
  }

  async pending(userId: string): Promise<PendingApproval | null> {
    return (await this.approvals.pending(ACTION, [refOf(userId)])).get(refOf(userId)) ?? null;
  }

  /** What the policy asks about resetting these people's factors. */
  async facts(_actor: Actor, ids: string[], db: EntityManager): Promise<Map<string, Facts>> {
    const [users, pending] = await Promise.all([
      this.users.byIds(ids, db),
      this.approvals.pending(ACTION, ids.map(refOf), db),
    ]);
    const facts = [...users.values()].map((user): [string, Facts] => {
      const first = pending.get(refOf(user.id));
      return [
        user.id,
        {
          firstApprover: first ? { userId: first.firstBy, side: first.firstSide } : null,
          approvalSide: 'administrator',
        },
      ];
    });
    return new Map(facts);
  }
}

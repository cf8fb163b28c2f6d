import { Injectable } from '@nestjs/common';
import { Tx, UnitOfWork } from '../../common/persistence';
import { Actor, actorRef } from '../../policy';
import { User } from '../data/user.entity';
import { ACCOUNT_LIMIT } from '../domain/throttle';
import { SecondFactors } from '../factors/second-factors';
import { Guesses } from './guesses';
import { KnownDevices } from './known-devices';

export type FactorKind = 'code' | 'recovery';
export type FactorOutcome =
  { kind: 'right'; device: string | null } | { kind: 'wrong' } | { kind: 'wait'; seconds: number };

/** The second step of signing in, and the same step given again for weighty acts (S3, S11). */
@Injectable()
export class SecondFactorStep {
  constructor(
    private readonly factors: SecondFactors,
    private readonly guesses: Guesses,
    private readonly devices: KnownDevices,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** One transaction: a guess counts and a code is used up together, also when two requests come at once. */
  give(actor: Actor, kind: FactorKind, typed: string, device: string | null): Promise<FactorOutcome> {
    return this.unitOfWork.run(actor, async (tx) => {
      const userId = actor.userId ?? '';
      const bucket = { name: `factor|${userId}`, limit: ACCOUNT_LIMIT };
      const seconds = await this.guesses.count(tx, [bucket]);
      if (seconds > 0) return { kind: 'wait', seconds };
      if (!(await this.isRight(tx, userId, kind, typed))) {
        tx.audit('secondFactor.given', actorRef(actor), { factor: kind }, { outcome: 'denied' });
        return { kind: 'wrong' };
      }
      await this.guesses.forget(tx, [bucket.name]);
      await this.record(tx, userId, kind);
      const isSignIn = actor.stage === 'password';
      return { kind: 'right', device: isSignIn ? await this.devices.remember(tx, userId, device) : null };
    });
  }

  private isRight(tx: Tx, userId: string, kind: FactorKind, typed: string): Promise<boolean> {
    return kind === 'code' ? this.factors.useCode(tx, userId, typed) : this.factors.useRecoveryCode(tx, userId, typed);
  }

  private async record(tx: Tx, userId: string, kind: FactorKind): Promise<void> {
    tx.audit('secondFactor.given', `user:${userId}`, { factor: kind });
    if (tx.actor.stage === 'password') {
      await tx.manager.update(User, { id: userId }, { signed_in_at: tx.now });
      tx.audit('session.created', `user:${userId}`);
    }
    if (kind === 'recovery') await this.tellOfRecoveryCode(tx, userId);
  }

  private async tellOfRecoveryCode(tx: Tx, userId: string): Promise<void> {
    const left = await this.factors.recoveryCodesLeft(tx, userId);
    const { name, language: lang } = await tx.manager.findOneByOrFail(User, { id: userId });
    const params = { name, at: tx.now, left: String(left) };
    tx.mail('recovery-code-used', {
      to: `user:${userId}`,
      params,
      dedupeKey: `recovery-code-used:${userId}:${left}:${tx.now}`,
      lang,
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Tx, UnitOfWork } from '../../common/persistence';
import { Clock } from '../../common/time/clock';
import { ANONYMOUS } from '../../policy';
import { User } from '../data/user.entity';
import { foldEmail } from '../domain/email';
import { ACCOUNT_LIMIT, Limit, NETWORK_LIMIT } from '../domain/throttle';
import { GuessBucket, Guesses } from './guesses';
import { KnownDevices } from './known-devices';

export interface SignInAttempt {
  email: string;
  /** Coarse network of the client, see `networkOf`. */
  network: string;
  /** Secret of the device cookie, if the browser has one. */
  device: string | null;
}

export type PasswordOutcome = { kind: 'right'; userId: string } | { kind: 'wrong' } | { kind: 'wait'; seconds: number };

/** Failures on the whole site in ten minutes from which somebody should look. It stops nobody. */
const ALARM_AT = 200;
const SITE: GuessBucket = { name: 'site', limit: { ...NETWORK_LIMIT, free: Number.MAX_SAFE_INTEGER } satisfies Limit };

/** The first step of signing in: address and password, with guesses counted (S5, S6). */
@Injectable()
export class SignIn {
  constructor(
    private readonly guesses: Guesses,
    private readonly devices: KnownDevices,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** `check` compares the password and names the account; it is not asked while the guesser has to wait. */
  async attempt(attempt: SignInAttempt, check: () => Promise<string | null>): Promise<PasswordOutcome> {
    const buckets = await this.bucketsOf(attempt);
    const seconds = await this.unitOfWork.run(ANONYMOUS, (tx) => this.guesses.count(tx, buckets));
    if (seconds > 0) return { kind: 'wait', seconds };
    const userId = await check();
    await this.unitOfWork.run(ANONYMOUS, (tx) => (userId ? this.right(tx, userId, buckets) : this.wrong(tx, attempt)));
    return userId ? { kind: 'right', userId } : { kind: 'wrong' };
  }

  /** A known browser is counted by itself, so that strangers' guesses cannot lock its owner out. */
  private async bucketsOf({ email, network, device }: SignInAttempt): Promise<GuessBucket[]> {
    const folded = foldEmail(email);
    if (await this.devices.isKnown(device, folded, this.clock.now())) {
      return [{ name: `device|${device}`, limit: ACCOUNT_LIMIT }, SITE];
    }
    return [
      { name: `account|${folded}|${network}`, limit: ACCOUNT_LIMIT },
      { name: `network|${network}`, limit: NETWORK_LIMIT },
      SITE,
    ];
  }

  private async right(tx: Tx, userId: string, buckets: GuessBucket[]): Promise<void> {
    const [own, ...shared] = buckets;
    if (own) await this.guesses.forget(tx, [own.name]);
    await this.guesses.takeBack(tx, shared);
    tx.audit('password.given', `user:${userId}`, {}, { actorRef: `user:${userId}` });
  }

  private async wrong(tx: Tx, { email }: SignInAttempt): Promise<void> {
    const user = await tx.manager.findOneBy(User, { email: foldEmail(email) });
    tx.audit('password.given', user ? `user:${user.id}` : 'user:unknown', {}, { outcome: 'denied' });
    const failures = await this.guesses.failures(tx, SITE.name);
    if (failures === ALARM_AT) tx.audit('signIn.alarmed', 'site', { failures });
  }
}

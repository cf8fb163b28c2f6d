import { Injectable } from '@nestjs/common';
import { sha256 } from '../../common/crypto/hashing';
import { Ids } from '../../common/ids/ids';
import { insert, ReadDb, Tx } from '../../common/persistence';
import { DAY, later } from '../../common/time/clock';
import { KnownDevice } from '../data/entrances.entity';
import { User } from '../data/user.entity';

export const DEVICE_LASTS = 180 * DAY;

/** Browsers that have signed in to an account before (S6). */
@Injectable()
export class KnownDevices {
  constructor(
    private readonly readDb: ReadDb,
    private readonly ids: Ids,
  ) {}

  /** Remembers this browser anew; returns the secret for its cookie, which replaces the one it had. */
  async remember(tx: Tx, userId: string, before: string | null): Promise<string> {
    if (before) await tx.manager.delete(KnownDevice, { token_hash: sha256(before) });
    const token = this.ids.token();
    const row = {
      id: this.ids.uuid(),
      user_id: userId,
      token_hash: sha256(token),
      created_at: tx.now,
      expires_at: later(tx.now, DEVICE_LASTS),
    };
    await insert(tx, KnownDevice, row);
    return token;
  }

  /** Whether this cookie belongs to a browser known to the account with this folded address. */
  async isKnown(token: string | null, email: string, now: string): Promise<boolean> {
    if (!token) return false;
    const found = await this.readDb.manager
      .createQueryBuilder(KnownDevice, 'd')
      .innerJoin(User, 'u', 'u.id = d.user_id')
      .where('d.token_hash = :hash AND u.email = :email AND d.expires_at > :now', { hash: sha256(token), email, now })
      .getCount();
    return found > 0;
  }

  /** Browsers known so far count as strangers again. */
  async forgetAllOf(tx: Tx, userId: string): Promise<void> {
    await tx.manager.delete(KnownDevice, { user_id: userId });
  }

  async removeExpired(tx: Tx): Promise<void> {
    await tx.manager
      .createQueryBuilder()
      .delete()
      .from(KnownDevice)
      .where('expires_at <= :now', { now: tx.now })
      .execute();
  }
}

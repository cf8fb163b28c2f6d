import { Injectable } from '@nestjs/common';
import { EntityManager, IsNull } from 'typeorm';
import { sha256 } from '../../common/crypto/hashing';
import { Ids } from '../../common/ids/ids';
import { insert, ReadDb, Tx } from '../../common/persistence';
import { Clock, HOUR, Instant, later, MINUTE } from '../../common/time/clock';
import { AccountToken, TokenPurpose } from '../data/entrances.entity';
import { UserRead, Users } from '../users.queries';

/** Stands in the address column until the first administrator says who they are; no mailbox can have it. */
export const NOBODY_YET = 'first-administrator';

/** How long a mail opens its page (S1, S7). */
export const TOKEN_LASTS: Record<TokenPurpose, number> = {
  invitation: 72 * HOUR,
  reset: 30 * MINUTE,
  factors: 72 * HOUR,
};

/** Secrets sent by mail that open one page once. Only their hash is stored. */
@Injectable()
export class AccountTokens {
  constructor(
    private readonly ids: Ids,
    private readonly readDb: ReadDb,
    private readonly users: Users,
    private readonly clock: Clock,
  ) {}

  /** A new token; earlier ones of this kind open nothing any more. */
  async issue(tx: Tx, userId: string, purpose: TokenPurpose): Promise<string> {
    const user = (await this.users.byIds([userId], tx.manager)).get(userId);
    if (!user) throw new Error('no such account');
    await this.endAll(tx, userId, purpose);
    const token = this.ids.token();
    await insert(tx, AccountToken, {
      id: this.ids.uuid(),
      user_id: userId,
      purpose,
      token_hash: sha256(token),
      bound_to: boundTo(user),
      created_at: tx.now,
      expires_at: later(tx.now, TOKEN_LASTS[purpose]),
      used_at: null,
    });
    return token;
  }

  async endAll(tx: Tx, userId: string, purpose: TokenPurpose): Promise<void> {
    await tx.manager.update(AccountToken, { user_id: userId, purpose, used_at: IsNull() }, { used_at: tx.now });
  }

  /** Whose page this token opens now; null for one that is unknown, used, expired or bound to something that changed. */
  async holder(token: string, purpose: TokenPurpose): Promise<UserRead | null> {
    return this.find(token, purpose, this.clock.now(), this.readDb.manager);
  }

  /** As `holder`, for the invitation of a person whose address is known. */
  async invited(token: string): Promise<UserRead | null> {
    const user = await this.holder(token, 'invitation');
    return user && user.email !== NOBODY_YET ? user : null;
  }

  /** As `holder`, for the address that a site without administrators prints. */
  async firstAdministrator(token: string): Promise<UserRead | null> {
    const user = await this.holder(token, 'invitation');
    return user && user.email === NOBODY_YET ? user : null;
  }

  /** Uses the token up; null if it opens nothing, also when another request was faster. */
  async use(tx: Tx, token: string, purpose: TokenPurpose): Promise<UserRead | null> {
    const user = await this.find(token, purpose, tx.now, tx.manager);
    if (!user) return null;
    const used = await tx.manager
      .createQueryBuilder()
      .update(AccountToken)
      .set({ used_at: tx.now })
      .where('token_hash = :hash AND used_at IS NULL', { hash: sha256(token) })
      .execute();
    return used.affected === 1 ? user : null;
  }

  private async find(token: string, purpose: TokenPurpose, now: Instant, db: EntityManager): Promise<UserRead | null> {
    const row = await db.findOneBy(AccountToken, { token_hash: sha256(token), purpose, used_at: IsNull() });
    if (!row || row.expires_at <= now) return null;
    const user = (await this.users.byIds([row.user_id], db)).get(row.user_id);
    return user && row.bound_to === boundTo(user) && fits(user, purpose) ? user : null;
  }
}

const boundTo = (user: UserRead): string => sha256([user.email, ...user.roles].join('|'));

const fits = (user: UserRead, purpose: TokenPurpose): boolean =>
  user.status === (purpose === 'invitation' ? 'invited' : 'active');

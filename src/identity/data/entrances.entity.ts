import { Entity, PrimaryColumn } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, IntColumn, RefColumn, TextColumn } from '../../common/persistence';

export type TokenPurpose = 'invitation' | 'reset' | 'factors';

/** A secret sent by mail that opens one page once: an invitation, a reset, new factors. */
@Entity('account_token')
export class AccountToken {
  @IdColumn() id: string;
  @RefColumn() user_id: string;
  @CodeColumn() purpose: TokenPurpose;
  @CodeColumn() token_hash: string;
  /** Address and roles at the time it was made; it opens nothing once they have changed (S1). */
  @TextColumn() bound_to: string;
  @InstantColumn() created_at: string;
  @InstantColumn() expires_at: string;
  @InstantColumn({ nullable: true }) used_at: string | null;
}

/** A browser that has signed in before gets in although strangers guess at the account (S6). */
@Entity('known_device')
export class KnownDevice {
  @IdColumn() id: string;
  @RefColumn() user_id: string;
  @CodeColumn() token_hash: string;
  @InstantColumn() created_at: string;
  @InstantColumn() expires_at: string;
}

@Entity('login_throttle')
export class LoginThrottle {
  @PrimaryColumn({ type: 'varchar', length: 64 }) bucket: string;
  @IntColumn() failures: number;
  @InstantColumn() since_at: string;
  @InstantColumn() last_at: string;
  @InstantColumn({ nullable: true }) blocked_until: string | null;
}

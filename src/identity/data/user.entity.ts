import { Entity } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, RefColumn, RevColumn, TextColumn } from '../../common/persistence';
import { Role } from '../../policy';

export type UserStatus = 'invited' | 'active' | 'disabled';

@Entity('user')
export class User {
  @IdColumn() id: string;
  /** Folded by `foldEmail`, so that one address is one account. */
  @TextColumn() email: string;
  @TextColumn() name: string;
  @CodeColumn() status: UserStatus;
  @CodeColumn() language: string;
  @CodeColumn() time_zone: string;
  /** PHC string of Argon2id; null until the invitation is accepted. */
  @TextColumn({ nullable: true }) password_hash: string | null;
  @InstantColumn() created_at: string;
  @InstantColumn({ nullable: true }) signed_in_at: string | null;
  @RevColumn() rev: number;
}

/** A role holds from `from_at` until `until_at`; taking it away ends it, the row stays. */
@Entity('role')
export class RoleRow {
  @IdColumn() id: string;
  @RefColumn() user_id: string;
  @CodeColumn() role: Role;
  @InstantColumn() from_at: string;
  @InstantColumn({ nullable: true }) until_at: string | null;
}

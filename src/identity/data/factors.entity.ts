import { Entity } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, IntColumn, RefColumn, TextColumn } from '../../common/persistence';

@Entity('totp_credential')
export class TotpCredential {
  @IdColumn() id: string;
  @RefColumn() user_id: string;
  /** Base32 secret, sealed. */
  @TextColumn() secret: string;
  /** The last 30-second step that was accepted; a step counts once (S3). */
  @IntColumn() last_step: number;
  @InstantColumn() created_at: string;
}

@Entity('recovery_code')
export class RecoveryCode {
  @IdColumn() id: string;
  @RefColumn() user_id: string;
  @CodeColumn() code_hash: string;
  @InstantColumn({ nullable: true }) used_at: string | null;
  @InstantColumn() created_at: string;
}

import { Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, RefColumn } from '../../common/persistence';

/** One browser in which a personal link was opened. */
@Entity('link_session')
export class LinkSession {
  /** Hash of the cookie's secret. */
  @PrimaryColumn({ type: 'varchar', length: 64 }) token_hash: string;
  @RefColumn() invitation_id: string;
  @InstantColumn() created_at: string;
  @InstantColumn() seen_at: string;
  @InstantColumn() expires_at: string;
}

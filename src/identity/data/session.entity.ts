import { Entity } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, JsonColumn, RefColumn, TextColumn } from '../../common/persistence';
import { Actor } from '../../policy';

/** One signed-in browser, or one that is about to sign in. The cookie's secret is kept as a hash only (S8). */
@Entity('session')
export class SessionRow {
  @IdColumn() id: string;
  @CodeColumn() token_hash: string;
  @RefColumn({ nullable: true }) user_id: string | null;
  @CodeColumn() stage: Actor['stage'];
  @JsonColumn() data: Record<string, unknown>;
  /** Coarse browser and system, such as "Firefox, Windows". */
  @TextColumn() agent: string;
  @InstantColumn() created_at: string;
  @InstantColumn() seen_at: string;
  /** Absolute end, whatever happens in between. */
  @InstantColumn() expires_at: string;
  @InstantColumn({ nullable: true }) stepped_up_at: string | null;
}

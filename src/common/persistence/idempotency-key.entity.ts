import { Entity } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, TextColumn } from './columns';

/** One sent form: the same form sent again finds its row. */
@Entity('idempotency_key')
export class IdempotencyKey {
  @IdColumn() id: string;
  @TextColumn() actor_ref: string;
  @CodeColumn() key: string;
  /** Where the first sending led; empty while it is under way. */
  @TextColumn({ nullable: true }) outcome: string | null;
  @InstantColumn() at: string;
}

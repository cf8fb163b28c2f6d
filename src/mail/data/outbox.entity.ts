import { Entity } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../common/persistence';
import { MailState } from '../domain/mail-state';

@Entity('outbox')
export class OutboxRow {
  @IdColumn() id: string;
  @TextColumn() dedupe_key: string;
  @CodeColumn() template: string;
  /** `user:<id>` or `address:<mail address>`; resolved when the mail leaves, so that a disabled account gets none. */
  @TextColumn() recipient_ref: string;
  @CodeColumn() lang: string;
  @JsonColumn() params: Record<string, string>;
  /** Further parameters, sealed; null once nobody needs them. */
  @TextColumn({ nullable: true }) secret: string | null;
  @CodeColumn() state: MailState;
  @IntColumn() attempts: number;
  @InstantColumn() due_at: string;
  @InstantColumn({ nullable: true }) lease_until: string | null;
  @InstantColumn() created_at: string;
  @InstantColumn({ nullable: true }) sent_at: string | null;
  @TextColumn({ nullable: true }) last_error: string | null;
}

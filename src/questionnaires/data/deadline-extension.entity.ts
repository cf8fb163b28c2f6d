import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn, TextColumn } from '../../common/persistence';

/** More time for one respondent. The last one counts; it stands on the response too. */
@Entity('deadline_extension')
export class DeadlineExtension {
  @IdColumn() id: string;
  @RefColumn() response_id: string;
  @InstantColumn() due_at: string;
  /** Sealed: reasons are often private. */
  @TextColumn() note: string;
  @RefColumn({ nullable: true }) made_by: string | null;
  @InstantColumn() created_at: string;
}

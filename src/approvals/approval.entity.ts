import { Entity } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, JsonColumn, RefColumn, TextColumn } from '../common/persistence';
import { ApprovalSide } from '../policy';

@Entity('approval')
export class Approval {
  @IdColumn() id: string;
  @CodeColumn() action: string;
  @TextColumn() object_ref: string;
  @CodeColumn() content_hash: string;
  /** What was proposed, where no other row holds it. */
  @JsonColumn({ nullable: true }) content: Record<string, unknown> | null;
  @RefColumn() first_by: string;
  @CodeColumn() first_side: ApprovalSide;
  @InstantColumn() first_at: string;
  @RefColumn({ nullable: true }) second_by: string | null;
  @CodeColumn({ nullable: true }) second_side: ApprovalSide | null;
  @InstantColumn({ nullable: true }) decided_at: string | null;
  /** Withdrawn, or overtaken because the content changed. */
  @InstantColumn({ nullable: true }) ended_at: string | null;
}

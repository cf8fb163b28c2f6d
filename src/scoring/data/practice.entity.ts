import { Entity, PrimaryColumn } from 'typeorm';
import { BoolColumn, IdColumn, InstantColumn, RefColumn, RevColumn, TextColumn } from '../../common/persistence';

/** Whether the members of a cycle are asked to score the practice case first. */
@Entity('practice')
export class Practice {
  @PrimaryColumn({ type: 'varchar', length: 36 }) cycle_id: string;
  @BoolColumn() offered: boolean;
  @RevColumn() rev: number;
  @InstantColumn() changed_at: string;
}

/** One member's scores of the practice case. Stands apart from `assessment`, so that no count and no statistic meets it. */
@Entity('practice_assessment')
export class PracticeAssessment {
  @IdColumn() id: string;
  @RefColumn() cycle_id: string;
  @RefColumn() member_id: string;
  /** Sealed: a draft, which the submission leaves as it is. */
  @TextColumn() content: string;
  @RevColumn() rev: number;
  @InstantColumn() saved_at: string;
  @InstantColumn({ nullable: true }) submitted_at: string | null;
}

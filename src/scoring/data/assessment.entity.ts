import { Entity, PrimaryColumn } from 'typeorm';
import {
  BoolColumn,
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  RefColumn,
  RevColumn,
  TextColumn,
} from '../../common/persistence';
import { AssessmentState } from '../domain/assessment-state';

@Entity('assessment')
export class Assessment {
  @IdColumn() id: string;
  @RefColumn() review_id: string;
  @RefColumn() member_id: string;
  @RefColumn() framework_version_id: string;
  @CodeColumn() state: AssessmentState;
  @RevColumn() rev: number;
}

/** One row per assessment, overwritten by autosave; `seq` keeps an older save from overtaking a newer one (R7). */
@Entity('assessment_draft')
export class AssessmentDraft {
  @PrimaryColumn({ type: 'varchar', length: 36 }) assessment_id: string;
  /** Sealed. */
  @TextColumn() content: string;
  @IntColumn() seq: number;
  @RevColumn() rev: number;
  @InstantColumn() saved_at: string;
}

/** What was submitted, for ever. */
@Entity('assessment_version')
export class AssessmentVersion {
  @IdColumn() id: string;
  @RefColumn() assessment_id: string;
  @IntColumn() number: number;
  @CodeColumn() stage: 'initial' | 'revised';
  /** Sealed: ratings, reasons, evidence, the salt of the receipt, and for a revision why. */
  @TextColumn() content: string;
  /** The receipt: SHA-256 over the canonical content, salt included. */
  @CodeColumn() content_hash: string;
  @InstantColumn() submitted_at: string;
}

/** How an account likes to score. Without a row everything is as it comes. */
@Entity('scoring_preference')
export class ScoringPreference {
  @PrimaryColumn({ type: 'varchar', length: 36 }) user_id: string;
  /** Whether single keys choose scores and move about. */
  @BoolColumn() shortcuts: boolean;
  @InstantColumn() changed_at: string;
}

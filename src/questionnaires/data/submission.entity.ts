import { Entity } from 'typeorm';
import {
  CodeColumn,
  DayColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  RefColumn,
  RevColumn,
  TextColumn,
} from '../../common/persistence';
import type { Language } from '../../common/text';
import type { ResponseOrigin } from './response.entity';

/** What was submitted, for ever; amending makes a further row. */
@Entity('submission')
export class Submission {
  @IdColumn() id: string;
  @RefColumn() response_id: string;
  @RefColumn() version_id: string;
  @IntColumn() number: number;
  /** The receipt: SHA-256 over the canonical submission. */
  @CodeColumn() content_hash: string;
  /** Sealed: with it nobody can find short answers by trying (S47), without it nobody can check the receipt. */
  @TextColumn() salt: string;
  @CodeColumn() origin: ResponseOrigin;
  @RefColumn({ nullable: true }) entered_by: string | null;
  /** The day on which a letter or mail came that staff entered. */
  @DayColumn({ nullable: true }) received_on: string | null;
  @RefColumn({ nullable: true }) letter_file_id: string | null;
  @InstantColumn() submitted_at: string;
}

/** One answer of a submission. Who may read it was settled when it was submitted. */
@Entity('answer')
export class AnswerRow {
  @IdColumn() id: string;
  @RefColumn() submission_id: string;
  @CodeColumn() question_code: string;
  /** The version whose wording was answered. */
  @RefColumn() version_id: string;
  /** Sealed. */
  @TextColumn() body: string;
  @CodeColumn() language: Language;
  @CodeColumn() visibility: 'published' | 'panel';
}

/** An answer in another language; never shown as the respondent's own words. */
@Entity('answer_translation')
export class AnswerTranslation {
  @IdColumn() id: string;
  @RefColumn() answer_id: string;
  @CodeColumn() language: Language;
  /** Sealed. */
  @TextColumn() body: string;
  @CodeColumn() state: 'to_do' | 'in_review' | 'ready';
  @CodeColumn() origin: 'person' | 'machine';
  @RefColumn({ nullable: true }) made_by: string | null;
  @RefColumn({ nullable: true }) checked_by: string | null;
  @InstantColumn() saved_at: string;
  @RevColumn() rev: number;
}

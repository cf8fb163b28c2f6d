import { Entity } from 'typeorm';
import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  TextColumn,
} from '../../common/persistence';
import type { Language, LocalizedText } from '../../common/text';
import type { ErrorOutcome } from '../domain/error-reports';

/** A factual error that the candidate found in the draft assessment. Never changed, never published. */
@Entity('error_report')
export class ErrorReport {
  @IdColumn() id: string;
  @RefColumn() review_id: string;
  @IntColumn() number: number;
  @CodeColumn() passage: string;
  @CodeColumn() passage_number: string;
  @JsonColumn({ nullable: true }) passage_title: LocalizedText | null;
  @TextColumn() text: string;
  @CodeColumn() language: Language;
  @InstantColumn() received_at: string;
}

/** What the secretariat answered; a later answer is a further row, and the newest counts. */
@Entity('error_answer')
export class ErrorAnswer {
  @IdColumn() id: string;
  @RefColumn() report_id: string;
  @IntColumn() number: number;
  @CodeColumn() outcome: ErrorOutcome;
  @TextColumn() text: string;
  @CodeColumn() language: Language;
  @RefColumn({ nullable: true }) answered_by: string | null;
  @InstantColumn() at: string;
}

import { Entity } from 'typeorm';
import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  RefColumn,
  RevColumn,
  TextColumn,
} from '../../common/persistence';
import type { Language } from '../../common/text';

/** Whose hand it is: who answers, or staff who enter what came on paper or by e-mail. */
export type ResponseOrigin = 'respondent' | 'staff';

/** One candidate's answering of one questionnaire, or the answering of a State about that candidate. */
@Entity('response')
export class Response {
  @IdColumn() id: string;
  @RefColumn() candidacy_id: string;
  @RefColumn() questionnaire_id: string;
  @CodeColumn() origin: ResponseOrigin;
  @CodeColumn() status: 'open' | 'submitted' | 'reopened';
  /** More time for this one alone. */
  @InstantColumn({ nullable: true }) due_at: string | null;
  @InstantColumn() created_at: string;
  @RevColumn() rev: number;
}

/** One row a question, overwritten by each save; `seq` keeps an older save from overtaking a newer one (R7). */
@Entity('answer_draft')
export class AnswerDraft {
  @IdColumn() id: string;
  @RefColumn() response_id: string;
  @CodeColumn() question_code: string;
  /** The version whose wording was answered. */
  @RefColumn() version_id: string;
  /** Sealed. */
  @TextColumn() body: string;
  @CodeColumn() language: Language;
  /** Which open page sent it, and its place among the saves of that page; 0 for one by the button alone. */
  @CodeColumn() tab: string;
  @IntColumn() seq: number;
  @RevColumn() rev: number;
  @InstantColumn() saved_at: string;
}

/** A file sent in answer to a question. Its bytes lie in the data folder, sealed, under this id. */
@Entity('answer_file')
export class AnswerFile {
  @IdColumn() id: string;
  @RefColumn() response_id: string;
  @CodeColumn() question_code: string;
  @CodeColumn() sha256: string;
  @IntColumn() size: number;
  @CodeColumn() media_type: string;
  /** Sealed. */
  @TextColumn() name: string;
  @CodeColumn() scan: 'waiting' | 'clean' | 'refused';
  @InstantColumn() created_at: string;
  @InstantColumn({ nullable: true }) removed_at: string | null;
}

import { Entity } from 'typeorm';
import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  RevColumn,
} from '../../common/persistence';
import type { LocalizedText } from '../../common/text';
import type { QuestionnaireContent, VersionState } from '../domain';

/** One version; frozen once it is published. */
@Entity('questionnaire_version')
export class QuestionnaireVersion {
  @IdColumn() id: string;
  @RefColumn() questionnaire_id: string;
  @IntColumn() number: number;
  @CodeColumn() status: VersionState;
  @JsonColumn() content: QuestionnaireContent;
  /** What those who answer are told about the change. */
  @JsonColumn({ nullable: true }) note: LocalizedText | null;
  @CodeColumn({ nullable: true }) content_hash: string | null;
  @InstantColumn() created_at: string;
  @InstantColumn({ nullable: true }) published_at: string | null;
  @InstantColumn({ nullable: true }) retired_at: string | null;
  @RevColumn() rev: number;
}

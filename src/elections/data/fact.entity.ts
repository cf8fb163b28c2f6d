import { Entity } from 'typeorm';
import { Confidence } from '../../common/facts';
import {
  CodeColumn,
  DayColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  RevColumn,
} from '../../common/persistence';
import { LocalizedText } from '../../common/text';
import { FactSubjectKind } from '../domain/fact-read';

@Entity('fact')
export class Fact {
  @IdColumn() id: string;
  @CodeColumn() subject_kind: FactSubjectKind;
  @RefColumn() subject_id: string;
  @CodeColumn() kind: string;
  /** A `FactValue`: text, code, number or table. */
  @JsonColumn() value: unknown;
  @JsonColumn({ nullable: true }) source: LocalizedText | null;
  @DayColumn({ nullable: true }) as_of: string | null;
  @CodeColumn() confidence: Confidence;
  /** Codes of the criteria on which it bears; null for none. */
  @JsonColumn({ nullable: true }) criterion_codes: string[] | null;
  @IntColumn() position: number;
  @InstantColumn() created_at: string;
  @RevColumn() rev: number;
}

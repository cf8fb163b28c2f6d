import { Entity } from 'typeorm';
import { CodeColumn, DayColumn, IdColumn, InstantColumn, IntColumn, JsonColumn, RefColumn, RevColumn } from '../../common/persistence';
import { LocalizedText } from '../../common/text';
import { Confidence, FactSubject } from '../domain/fact';

@Entity('fact')
export class Fact {
  @IdColumn() id: string;
  @CodeColumn() subject_kind: FactSubject;
  @RefColumn() subject_id: string;
  @CodeColumn() kind: string;
  @JsonColumn() value: LocalizedText;
  @JsonColumn() source: LocalizedText;
  @DayColumn({ nullable: true }) as_of: string | null;
  @CodeColumn() confidence: Confidence;
  @IntColumn() position: number;
  @InstantColumn() created_at: string;
  @RevColumn() rev: number;
}

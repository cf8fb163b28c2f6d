import { Entity } from 'typeorm';
import { IdColumn, IntColumn, JsonColumn, RefColumn } from '../../common/persistence';
import { LocalizedText } from '../../common/text';

@Entity('scale_point')
export class ScalePointRow {
  @IdColumn() id: string;
  @RefColumn() criterion_id: string;
  @IntColumn() value: number;
  @JsonColumn() label: LocalizedText;
  @JsonColumn() descriptor: LocalizedText;
}

import { Entity } from 'typeorm';
import { CodeColumn, IdColumn, IntColumn, JsonColumn, RefColumn } from '../../common/persistence';
import { LocalizedText } from '../../common/text';
import { CriterionKind } from '../domain';

@Entity('criterion')
export class CriterionRow {
  @IdColumn() id: string;
  @RefColumn() version_id: string;
  @CodeColumn() code: string;
  @CodeColumn() kind: CriterionKind;
  @JsonColumn() title: LocalizedText;
  @JsonColumn() question: LocalizedText;
  @JsonColumn() legal_basis: LocalizedText;
  @JsonColumn() evidence: LocalizedText;
  @IntColumn() weight_bp: number;
  @IntColumn({ nullable: true }) floor: number | null;
  @IntColumn() position: number;
}

import { Entity, PrimaryColumn } from 'typeorm';
import { Confidence } from '../../common/facts';
import { CodeColumn, DayColumn, JsonColumn } from '../../common/persistence';
import { LocalizedText } from '../../common/text';
import { Region } from '../domain/requirement';

@Entity('state')
export class State {
  /** ISO 3166-1 alpha-3. */
  @PrimaryColumn({ type: 'varchar', length: 64 }) code: string;
  @JsonColumn() name: LocalizedText;
  @CodeColumn() region: Region;
  @DayColumn() party_since: string;
  @DayColumn({ nullable: true }) party_until: string | null;
  @CodeColumn() confidence: Confidence;
}

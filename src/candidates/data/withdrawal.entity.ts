import { Entity } from 'typeorm';
import { CodeColumn, DayColumn, IdColumn, InstantColumn, JsonColumn, RefColumn } from '../../common/persistence';
import { LocalizedText } from '../../common/text';

@Entity('withdrawal')
export class Withdrawal {
  @IdColumn() id: string;
  @RefColumn() candidacy_id: string;
  @CodeColumn({ nullable: true }) made_by: 'state' | 'candidate' | null;
  @DayColumn({ nullable: true }) withdrawn_on: string | null;
  @JsonColumn({ nullable: true }) note: LocalizedText | null;
  @InstantColumn() recorded_at: string;
}

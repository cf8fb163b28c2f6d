import { Entity } from 'typeorm';
import { BoolColumn, IdColumn, IntColumn, RefColumn } from '../../common/persistence';

@Entity('round_result')
export class RoundResult {
  @IdColumn() id: string;
  @RefColumn() round_id: string;
  @RefColumn() candidacy_id: string;
  @IntColumn({ nullable: true }) votes: number | null;
  @BoolColumn() elected: boolean;
}

import { Entity } from 'typeorm';
import { CodeColumn, DayColumn, IdColumn, RefColumn } from '../../common/persistence';
import { NominationRoute } from '../domain/candidacy-read';

@Entity('nomination')
export class Nomination {
  @IdColumn() id: string;
  @RefColumn() candidacy_id: string;
  @CodeColumn({ nullable: true }) state_code: string | null;
  @CodeColumn({ nullable: true }) route: NominationRoute | null;
  @DayColumn({ nullable: true }) received_on: string | null;
}

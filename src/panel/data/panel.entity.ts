import { Entity } from 'typeorm';
import { LocalizedText } from '../../common/text/localized-text';
import {
  BoolColumn,
  CodeColumn,
  DayColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  RevColumn,
  TextColumn,
} from '../../common/persistence';
import { Seat } from '../domain/seat';

@Entity('panel')
export class Panel {
  @IdColumn() id: string;
  @JsonColumn() name: LocalizedText;
  @InstantColumn() created_at: string;
  @RevColumn() rev: number;
}

@Entity('panel_member')
export class PanelMember {
  @IdColumn() id: string;
  @RefColumn() panel_id: string;
  @RefColumn() user_id: string;
  @CodeColumn() seat: Seat;
  @TextColumn() name: string;
  @CodeColumn() nationality: string;
  @JsonColumn() biography: LocalizedText;
  @DayColumn() from_day: string;
  @DayColumn({ nullable: true }) until_day: string | null;
  @RevColumn() rev: number;
}

@Entity('cycle')
export class Cycle {
  @IdColumn() id: string;
  @RefColumn() panel_id: string;
  @RefColumn() election_id: string;
  @RefColumn() framework_version_id: string;
  @InstantColumn() opens_at: string;
  @InstantColumn() closes_at: string;
  /** IANA zone in which staff write the times of this cycle; the times themselves are UTC. */
  @CodeColumn() time_zone: string;
  @IntColumn() quorum_min: number;
  @BoolColumn() names_shown: boolean;
  @RevColumn() rev: number;
}

/** Per-cycle stand-in for a member in the audit log, analytics and exports; its content is sealed (S44). */
@Entity('pseudonym')
export class Pseudonym {
  @IdColumn() id: string;
  @RefColumn() cycle_id: string;
  @RefColumn() member_id: string;
  @TextColumn() content: string;
}

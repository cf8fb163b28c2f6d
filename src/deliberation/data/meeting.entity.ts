import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn, RevColumn, TextColumn } from '../../common/persistence';

/** Sealed: in which order the meeting of a cycle takes its reviews. It follows how divided the panel is, so it is no open row. */
@Entity('meeting_order')
export class MeetingOrder {
  @IdColumn() id: string;
  @RefColumn() cycle_id: string;
  @TextColumn() content: string;
  @InstantColumn() changed_at: string;
  @RevColumn() rev: number;
}

/** Sealed: what the chair wrote for the meeting on one review, and the minutes planned for it. */
@Entity('meeting_note')
export class MeetingNote {
  @IdColumn() id: string;
  @RefColumn() review_id: string;
  @TextColumn() content: string;
  @InstantColumn() changed_at: string;
  @RevColumn() rev: number;
}

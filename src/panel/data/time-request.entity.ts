import { Entity } from 'typeorm';
import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  RefColumn,
  RevColumn,
  TextColumn,
} from '../../common/persistence';
import { TimeRequestState } from '../domain/time-request';

/** A member asks the chair for more time on one review; one open request at a time. */
@Entity('time_request')
export class TimeRequest {
  @IdColumn() id: string;
  @RefColumn() review_id: string;
  @RefColumn() member_id: string;
  @CodeColumn() state: TimeRequestState;
  @IntColumn() days_asked: number;
  /** Sealed: for the chair and the member. */
  @TextColumn() reason: string;
  @InstantColumn() asked_at: string;
  @IntColumn({ nullable: true }) days_granted: number | null;
  /** Sealed: the chair's words to the member. */
  @TextColumn({ nullable: true }) answer: string | null;
  @RefColumn({ nullable: true }) decided_by: string | null;
  @InstantColumn({ nullable: true }) decided_at: string | null;
  @RevColumn() rev: number;
}

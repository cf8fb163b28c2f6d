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

/** The candidate's words on the adopted finding, printed unedited. Each new reply is a new row; the highest number counts. */
@Entity('reply')
export class Reply {
  @IdColumn() id: string;
  @RefColumn() review_id: string;
  @IntColumn() number: number;
  @CodeColumn() choice: 'replied' | 'declined';
  @TextColumn() text: string;
  @CodeColumn() language: string;
  @CodeColumn() received_by: 'link' | 'secretariat';
  /** How a reply that the secretariat recorded had come; never published. */
  @TextColumn({ nullable: true }) source: string | null;
  @InstantColumn() received_at: string;
  /** What the panel did about it; JSON of a localised text. */
  @TextColumn({ nullable: true }) panel_response: string | null;
  @RevColumn() rev: number;
}

@Entity('reply_window')
export class ReplyWindow {
  @IdColumn() id: string;
  @RefColumn() review_id: string;
  @InstantColumn() opened_at: string;
  @InstantColumn() ends_at: string;
  @RevColumn() rev: number;
}

/** The outcome of a review, frozen by hash over everything that led to it (S45). Sealed until released. */
@Entity('sealed_result')
export class SealedResult {
  @IdColumn() id: string;
  @RefColumn() review_id: string;
  @IntColumn() number: number;
  @CodeColumn() method_version: string;
  @CodeColumn() inputs_hash: string;
  @TextColumn() result: string;
  @InstantColumn() at: string;
}

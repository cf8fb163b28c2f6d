import { Entity } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, RefColumn, RevColumn, TextColumn } from '../../common/persistence';

/** What a member noted for that member alone. An emptied note keeps its row, so that a late save does not bring it back. */
@Entity('private_note')
export class PrivateNote {
  @IdColumn() id: string;
  @RefColumn() review_id: string;
  @RefColumn() member_id: string;
  /** `candidate`, or the passage it is on. */
  @CodeColumn() place: string;
  /** Sealed. */
  @TextColumn() content: string;
  @RevColumn() rev: number;
  @InstantColumn() saved_at: string;
}

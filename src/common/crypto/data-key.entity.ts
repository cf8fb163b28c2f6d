import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../persistence/columns';

/** The key of one person, cycle or the system, wrapped by a master key. Erasure destroys this row. */
@Entity('data_key')
export class DataKey {
  @IdColumn() id: string;
  @TextColumn() scope: string;
  @TextColumn() wrapped: string;
  @InstantColumn() created_at: string;
}

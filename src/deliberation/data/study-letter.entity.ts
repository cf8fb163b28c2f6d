import { Entity } from 'typeorm';
import { IdColumn, IntColumn, RefColumn, TextColumn } from '../../common/persistence';

/**
 * Sealed: which letter stands for which member in the statistics of a cycle. Members who join later get theirs in a
 * further row.
 */
@Entity('study_letter')
export class StudyLetter {
  @IdColumn() id: string;
  @RefColumn() cycle_id: string;
  @IntColumn() number: number;
  @TextColumn() content: string;
}

import { Entity, PrimaryColumn } from 'typeorm';
import { CodeColumn, InstantColumn, IntColumn } from '../../common/persistence';

/** Where a member is at one review: the criterion, the part of the dossier beside it, and the passage read last. */
@Entity('scoring_place')
export class ScoringPlace {
  @PrimaryColumn({ type: 'varchar', length: 36 }) review_id: string;
  @PrimaryColumn({ type: 'varchar', length: 36 }) member_id: string;
  @CodeColumn() criterion: string;
  /** A document's id, `facts`, `search` or ``. */
  @CodeColumn() document: string;
  /** 0: none was noted. */
  @IntColumn() passage: number;
  @InstantColumn() changed_at: string;
}

import { Entity } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, RefColumn, TextColumn } from '../../common/persistence';
import type { LinkPurpose } from '../domain/link-limits';

/** A question that a candidate, or an assistant, asked the secretariat. */
@Entity('inquiry')
export class Inquiry {
  @IdColumn() id: string;
  @RefColumn() candidacy_id: string;
  @CodeColumn() asked_by: LinkPurpose;
  /** Sealed. */
  @TextColumn() body: string;
  @InstantColumn() asked_at: string;
}

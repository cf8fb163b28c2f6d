import { Entity } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, RefColumn, TextColumn } from '../../common/persistence';
import { Language } from '../../common/text';

/** Whom an address belongs to: the candidate, or the State that nominated. */
export type ContactParty = 'candidate' | 'state';

/** Where a candidate, or the nominating State, is written to. The newest row of each without an end counts. */
@Entity('contact')
export class Contact {
  @IdColumn() id: string;
  @RefColumn() candidacy_id: string;
  @CodeColumn() party: ContactParty;
  /** Sealed with the person's key (S50). */
  @TextColumn() address: string;
  /** Sealed too; tried when a mail does not arrive. */
  @TextColumn({ nullable: true }) telephone: string | null;
  @CodeColumn() language: Language;
  @CodeColumn({ nullable: true }) time_zone: string | null;
  @InstantColumn() created_at: string;
  @InstantColumn({ nullable: true }) ended_at: string | null;
}

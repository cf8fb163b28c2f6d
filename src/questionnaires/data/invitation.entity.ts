import { Entity } from 'typeorm';
import type { LinkPurpose } from '../domain/link-limits';
import { CodeColumn, IdColumn, InstantColumn, RefColumn, TextColumn } from '../../common/persistence';

/** A personal link. Only the hash of its token is kept; sending again makes a new row and ends the old one (S39). */
@Entity('invitation')
export class Invitation {
  @IdColumn() id: string;
  @RefColumn() candidacy_id: string;
  /**
   * An assistant's opens the candidate's questions and submits nothing; the State's opens its own questions and nothing else.
   * By an entry staff type in what came on paper or by e-mail.
   */
  @CodeColumn() purpose: LinkPurpose;
  @CodeColumn() token_hash: string;
  /** Sealed; of an assistant only, whom nothing else knows. */
  @TextColumn({ nullable: true }) address: string | null;
  @InstantColumn() created_at: string;
  @InstantColumn() expires_at: string;
  @InstantColumn({ nullable: true }) opened_at: string | null;
  @InstantColumn({ nullable: true }) revoked_at: string | null;
  @RefColumn({ nullable: true }) replaced_by: string | null;
}

import { Entity } from 'typeorm';
import {
  BoolColumn,
  CodeColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  RefColumn,
  RevColumn,
} from '../../common/persistence';
import type { LeftOutReason, LetterKind, LetterTexts } from '../domain';

/** One letter to several candidates: prepared, looked at, then sent in one act. */
@Entity('mailing')
export class Mailing {
  @IdColumn() id: string;
  @RefColumn() questionnaire_id: string;
  @CodeColumn() kind: LetterKind;
  @JsonColumn() texts: LetterTexts;
  /** Each letter brings a new personal link, and the one before ends. */
  @BoolColumn() with_link: boolean;
  @CodeColumn() state: 'prepared' | 'sent';
  @RefColumn({ nullable: true }) made_by: string | null;
  @InstantColumn() created_at: string;
  @RefColumn({ nullable: true }) sent_by: string | null;
  @InstantColumn({ nullable: true }) sent_at: string | null;
  @RevColumn() rev: number;
}

/** One candidate's copy. What became of the mail stands in the outbox, under the key that `letterKey` makes. */
@Entity('mailing_letter')
export class MailingLetter {
  @IdColumn() id: string;
  @RefColumn() mailing_id: string;
  @RefColumn() candidacy_id: string;
  @CodeColumn() state: 'chosen' | 'handed_over' | 'left_out';
  @CodeColumn({ nullable: true }) reason: LeftOutReason | null;
  @RefColumn({ nullable: true }) invitation_id: string | null;
}

export const letterKey = (letterId: string): string => `letter:${letterId}`;

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
import { Phase } from '../../policy';
import { DeclarationAnswer, RecusalCategory } from '../domain/conflict';

@Entity('review')
export class Review {
  @IdColumn() id: string;
  @RefColumn() cycle_id: string;
  @RefColumn() candidacy_id: string;
  @CodeColumn() phase: Phase;
  /** When scores are due. */
  @InstantColumn() due_at: string;
  @RevColumn() rev: number;
}

@Entity('phase_change')
export class PhaseChange {
  @IdColumn() id: string;
  @RefColumn() review_id: string;
  @CodeColumn() from_phase: Phase;
  @CodeColumn() to_phase: Phase;
  @RefColumn({ nullable: true }) by_user: string | null;
  @InstantColumn() at: string;
  @TextColumn() note: string;
}

@Entity('assignment')
export class Assignment {
  @IdColumn() id: string;
  @RefColumn() review_id: string;
  @RefColumn() member_id: string;
  @InstantColumn() due_at: string;
  @InstantColumn({ nullable: true }) ended_at: string | null;
}

@Entity('conflict_declaration')
export class ConflictDeclaration {
  @IdColumn() id: string;
  @RefColumn() review_id: string;
  @RefColumn() member_id: string;
  /** An amendment is a new row; the highest number counts. */
  @IntColumn() number: number;
  @CodeColumn() answer: DeclarationAnswer;
  /** Sealed: the six answers and the text. */
  @TextColumn() content: string;
  @InstantColumn() at: string;
}

@Entity('recusal')
export class Recusal {
  @IdColumn() id: string;
  @RefColumn() review_id: string;
  @RefColumn() member_id: string;
  @CodeColumn() origin: 'self' | 'chair';
  /** Published; the free text is not. */
  @CodeColumn() category: RecusalCategory;
  /** Sealed: for the chair alone. */
  @TextColumn() reason: string;
  @InstantColumn() at: string;
}

@Entity('recusal_end')
export class RecusalEnd {
  @IdColumn() id: string;
  @RefColumn() recusal_id: string;
  @RefColumn() by_user: string;
  @InstantColumn() at: string;
  @TextColumn() reason: string;
}

/** The chair lets a member who did not score read others' texts (S14). */
@Entity('admission')
export class Admission {
  @IdColumn() id: string;
  @RefColumn() review_id: string;
  @RefColumn() member_id: string;
  @RefColumn() by_user: string;
  @InstantColumn() at: string;
  @TextColumn() reason: string;
}

/** Sealed: which letter stands for which member, drawn anew for each review. */
@Entity('letter')
export class Letter {
  @IdColumn() id: string;
  @RefColumn() review_id: string;
  @TextColumn() content: string;
}

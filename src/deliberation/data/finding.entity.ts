import { Entity } from 'typeorm';
import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  RevColumn,
} from '../../common/persistence';
import { LocalizedText } from '../../common/text/localized-text';
import { Vote } from '../domain/adoption';

export type FindingStatus = 'proposed' | 'adopted' | 'not_adopted' | 'withdrawn';

/** The panel's joint text on one criterion; members' own reasons are never published. */
@Entity('criterion_statement')
export class CriterionStatement {
  @IdColumn() id: string;
  @RefColumn() review_id: string;
  @CodeColumn() criterion_code: string;
  @JsonColumn() text: LocalizedText;
  @InstantColumn() changed_at: string;
  @RevColumn() rev: number;
}

@Entity('finding')
export class Finding {
  @IdColumn() id: string;
  @RefColumn() review_id: string;
  @IntColumn() number: number;
  /** Code of a category or outcome of the framework. */
  @CodeColumn() grade: string;
  /** The rating that the rules indicated when the finding was proposed. */
  @CodeColumn() indicated: string;
  @JsonColumn() reasons: LocalizedText;
  /** Published where the finding differs from the indicated rating. */
  @JsonColumn({ nullable: true }) difference_reason: LocalizedText | null;
  @CodeColumn() status: FindingStatus;
  @RefColumn() proposed_by: string;
  @InstantColumn() proposed_at: string;
  @InstantColumn({ nullable: true }) decided_at: string | null;
  @RevColumn() rev: number;
}

@Entity('finding_vote')
export class FindingVote {
  @IdColumn() id: string;
  @RefColumn() finding_id: string;
  @RefColumn() member_id: string;
  @CodeColumn() vote: Vote;
  @IntColumn() number: number;
  @InstantColumn() at: string;
}

/** Signed: the member who differs puts the name to it. */
@Entity('separate_opinion')
export class SeparateOpinion {
  @IdColumn() id: string;
  @RefColumn() review_id: string;
  @RefColumn() member_id: string;
  @JsonColumn() text: LocalizedText;
  @InstantColumn() changed_at: string;
  @RevColumn() rev: number;
}

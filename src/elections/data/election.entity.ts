import { Entity } from 'typeorm';
import {
  BoolColumn,
  CodeColumn,
  DayColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  RevColumn,
} from '../../common/persistence';
import { LocalizedText } from '../../common/text';
import { PostCode } from '../domain/posts';
import { RequirementTable } from '../domain/records';

@Entity('election')
export class Election {
  @IdColumn() id: string;
  @CodeColumn() slug: string;
  @CodeColumn() post_code: PostCode;
  @CodeColumn() kind: 'ordinary' | 'vacancy';
  @JsonColumn() title: LocalizedText;
  @JsonColumn({ nullable: true }) session: LocalizedText | null;
  @JsonColumn({ nullable: true }) place: LocalizedText | null;
  @IntColumn() seats: number;
  @DayColumn({ nullable: true }) nomination_starts_on: string | null;
  @DayColumn({ nullable: true }) nomination_ends_on: string | null;
  @DayColumn({ nullable: true }) vote_starts_on: string | null;
  @DayColumn({ nullable: true }) vote_ends_on: string | null;
  /** The most that is known of the day of the vote: day, month or year. Elections are ordered by it. */
  @DayColumn() held_when: string;
  @JsonColumn({ nullable: true }) remaining_judges: RequirementTable | null;
  @JsonColumn({ nullable: true }) mvr_start: RequirementTable | null;
  @BoolColumn() is_example: boolean;
  @BoolColumn() is_public: boolean;
  @InstantColumn() created_at: string;
  @RevColumn() rev: number;
}

import { Entity } from 'typeorm';
import { Confidence } from '../../common/facts';
import { CodeColumn, DayColumn, IdColumn, IntColumn, JsonColumn, RefColumn } from '../../common/persistence';
import { RequirementTable } from '../domain/records';

@Entity('round')
export class Round {
  @IdColumn() id: string;
  @RefColumn() election_id: string;
  @CodeColumn() contest: string;
  @IntColumn() number: number;
  @DayColumn({ nullable: true }) held_on: string | null;
  @IntColumn({ nullable: true }) present: number | null;
  @IntColumn({ nullable: true }) votes_cast: number | null;
  @IntColumn({ nullable: true }) present_and_voting: number | null;
  @IntColumn({ nullable: true }) valid: number | null;
  @IntColumn({ nullable: true }) invalid: number | null;
  @IntColumn({ nullable: true }) required: number | null;
  @IntColumn({ nullable: true }) max_names: number | null;
  @JsonColumn({ nullable: true }) requirements: RequirementTable | null;
  @CodeColumn() confidence: Confidence;
}

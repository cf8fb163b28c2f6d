import { Entity } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, RefColumn, RevColumn } from '../../common/persistence';
import type { Respondent } from '../domain';

/** What one election asks its candidates, or the States that nominate them. */
@Entity('questionnaire')
export class Questionnaire {
  @IdColumn() id: string;
  @RefColumn() election_id: string;
  @CodeColumn() respondent: Respondent;
  /** Until when answers are taken; null while staff have not said. */
  @InstantColumn({ nullable: true }) due_at: string | null;
  @InstantColumn() created_at: string;
  @RevColumn() rev: number;
}

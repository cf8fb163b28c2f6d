import { Entity } from 'typeorm';
import {
  CodeColumn,
  DayColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  RefColumn,
  RevColumn,
  TextColumn,
} from '../../common/persistence';

@Entity('person')
export class Person {
  @IdColumn() id: string;
  @TextColumn() name: string;
  /** The name as lists are ordered by it: 'Quiroga Paz, María Inés'. */
  @TextColumn() sort_name: string;
  @JsonColumn() name_forms: string[];
  /** As recorded by the Assembly for the election. */
  @CodeColumn({ nullable: true }) gender: 'F' | 'M' | null;
  @RefColumn({ nullable: true }) photo_file_id: string | null;
  @TextColumn({ nullable: true }) photo_credit: string | null;
  @DayColumn({ nullable: true }) photo_consent_on: string | null;
  @InstantColumn() created_at: string;
  @RevColumn() rev: number;
}

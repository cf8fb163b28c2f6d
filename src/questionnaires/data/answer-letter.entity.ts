import { Entity } from 'typeorm';
import { DayColumn, IdColumn, InstantColumn, RefColumn } from '../../common/persistence';

/** A letter or mail with answers that staff enter. The newest one of a response is what is entered now. */
@Entity('answer_letter')
export class AnswerLetter {
  @IdColumn() id: string;
  @RefColumn() response_id: string;
  /** The letter itself, kept among the files of the response. */
  @RefColumn() file_id: string;
  @DayColumn() received_on: string;
  @RefColumn({ nullable: true }) entered_by: string | null;
  @InstantColumn() created_at: string;
}

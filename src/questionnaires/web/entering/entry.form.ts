import { Day } from '../../../common/web/form';

export class EntryForm {
  /** The day on which the letter or mail came. */
  @Day() receivedOn: string;
}

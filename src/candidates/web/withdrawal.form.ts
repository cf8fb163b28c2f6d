import { Day, Flag, OneOf, Text, Whole } from '../../common/web/form';

/** A withdrawal: by whom, when, and a note; `confirmed` comes from the page that shows it once more. */
export class WithdrawalForm {
  @OneOf(['state', 'candidate']) by: 'state' | 'candidate';
  @Day() on: string;
  @Text({ max: 1000, optional: true }) noteEn: string | null;
  @Text({ max: 1000, optional: true }) noteFr: string | null;
  @Flag() confirmed: boolean;
  @Whole({ min: 1 }) rev: number;
}

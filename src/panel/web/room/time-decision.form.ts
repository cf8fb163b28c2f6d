import { OneOf, Text, Whole } from '../../../common/web/form';
import { MOST_DAYS } from '../../domain/time-request';

/** What the chair decides on a request for more time. */
export class TimeDecisionForm {
  @OneOf(['grant', 'refuse']) decision: 'grant' | 'refuse';
  @Whole({ min: 1, max: MOST_DAYS, optional: true }) days: number | null;
  @Text({ max: 2000, optional: true }) answer: string | null;
  @Whole({ min: 0, max: 1_000_000 }) rev: number;
}

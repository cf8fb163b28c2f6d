import { Text, Whole } from '../../../common/web/form';
import { MOST_DAYS } from '../../domain/time-request';

/** How much more time a member asks for, and why. */
export class MoreTimeForm {
  @Whole({ min: 1, max: MOST_DAYS }) days: number;
  @Text({ max: 2000 }) reason: string;
}

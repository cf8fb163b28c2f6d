import { Moment, Text } from '../../common/web/form';

/** Until when scoring is open again, as clocks in the cycle's zone show it, and why. */
export class ReopeningForm {
  @Moment() dueAt: string;
  @Text({ max: 2000 }) reason: string;
}

import { OneOf, Ref, Whole } from '../../../common/web/form';

/** One press of a button in the running order; without a review the suggested order is taken. */
export class MeetingOrderForm {
  @Ref({ optional: true }) reviewId: string | null;
  @OneOf(['up', 'down'], { optional: true }) direction: 'up' | 'down' | null;
  @Whole({ min: 0, max: 1_000_000 }) rev: number;
}

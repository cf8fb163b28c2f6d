import { Moment, Whole } from '../../../common/web/form';

export class DeadlineForm {
  /** In UTC; none = not decided yet. */
  @Moment({ optional: true }) dueAt: string | null;
  @Whole({ min: 1 }) rev: number;
}

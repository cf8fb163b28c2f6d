import { Many, Moment, OneOf } from '../../../common/web/form';
import { ref } from '../../../common/web/form/text-rules';
import { STEP_ACTS, StepAct } from './steps.page';

/** Which reviews take which step; the deadline only where it is moved. */
export class StepsForm {
  @OneOf(STEP_ACTS) act: StepAct;
  @Many(ref(), { max: 200 }) review: string[];
  @Moment({ optional: true }) dueAt: string | null;
}

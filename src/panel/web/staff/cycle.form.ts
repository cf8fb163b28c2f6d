import { TIME_ZONES } from '../../../common/time/zones';
import { Flag, Moment, OneOf, Ref, Whole } from '../../../common/web/form';

/** Times are typed as clocks in `timeZone` show them. */
class CycleFields {
  @Ref() frameworkVersionId: string;
  @Moment() opensAt: string;
  @Moment() closesAt: string;
  @OneOf(TIME_ZONES) timeZone: string;
  @Whole({ min: 1, max: 99 }) quorumMin: number;
  @Flag() namesShown: boolean;
}

export class NewCycleForm extends CycleFields {
  @Ref() panelId: string;
}

export class EditCycleForm extends CycleFields {
  @Whole({ min: 0, max: 1_000_000 }) rev: number;
}

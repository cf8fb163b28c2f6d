import { OFFERED_LANGUAGES } from '../../common/text/language';
import { Line, OneOf, Whole } from '../../common/web/form';
import { TIME_ZONES } from '../domain/time-zones';

export class ProfileForm {
  @Line({ max: 200 }) name: string;
  @OneOf(OFFERED_LANGUAGES) language: string;
  @OneOf(TIME_ZONES) timeZone: string;
  @Whole({ min: 0 }) rev: number;
}

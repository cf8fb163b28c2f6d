import { OFFERED_LANGUAGES } from '../../common/text/language';
import { Email, Line, Many, OneOf, oneOf } from '../../common/web/form';
import { ROLES, TIME_ZONES } from '../../identity';
import { Role } from '../../policy';

export class InvitationForm {
  @Line({ max: 200 }) name: string;
  @Email() email: string;
  @Many(oneOf(ROLES)) roles: Role[];
  @OneOf(OFFERED_LANGUAGES) language: string;
  @OneOf(TIME_ZONES) timeZone: string;
}

import { Line, Secret } from '../../common/web/form';

export class SignInForm {
  @Line({ max: 254 }) email: string;
  @Secret({ max: 200 }) password: string;
  /** Where to go afterwards. */
  @Line({ max: 500, optional: true }) to: string | null;
}

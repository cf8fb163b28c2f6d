import { Line, Secret } from '../../common/web/form';

/** A code from the authenticator app, or one of the recovery codes. */
export class CodeForm {
  @Secret({ max: 60 }) code: string;
  @Line({ max: 500, optional: true }) to: string | null;
}

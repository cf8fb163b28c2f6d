import { Secret } from '../../common/web/form';

export class ChangePasswordForm {
  @Secret({ max: 200 }) current: string;
  @Secret({ max: 1000 }) password: string;
  @Secret({ max: 1000 }) again: string;
}

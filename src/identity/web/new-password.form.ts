import { Secret } from '../../common/web/form';

export class NewPasswordForm {
  @Secret({ max: 1000 }) password: string;
  @Secret({ max: 1000 }) again: string;
}

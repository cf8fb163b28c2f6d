import { Email } from '../../common/web/form';

export class ForgottenPasswordForm {
  @Email() email: string;
}

import { Email } from '../../common/web/form';

export class LinkRequestForm {
  @Email() email: string;
}

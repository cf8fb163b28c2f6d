import { Email } from '../../../common/web/form';

export class AssistantForm {
  @Email() email: string;
}

import { Text } from '../../../common/web/form';

/** Why the finding goes back to the panel. */
export class ReturnForm {
  @Text({ max: 2000 }) note: string;
}

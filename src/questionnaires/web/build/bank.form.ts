import { Line, line, Many } from '../../../common/web/form';
import { DraftForm } from './draft.form';

export class BankForm extends DraftForm {
  @Line({ max: 40 }) section: string;
  @Many(line({ max: 90 }), { max: 40 }) questions: string[];
}

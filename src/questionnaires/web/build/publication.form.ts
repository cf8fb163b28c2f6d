import { Text } from '../../../common/web/form';
import { DraftForm } from './draft.form';

/** The note to those who answer stands with a later version only. */
export class PublicationForm extends DraftForm {
  @Text({ max: 4000, optional: true }) noteEn: string | null;
  @Text({ max: 4000, optional: true }) noteFr: string | null;
}

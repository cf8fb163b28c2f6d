import { Text, Whole } from '../../common/web/form';

/** What readers are told about a correction, in both languages. */
export class CorrectionForm {
  @Text({ max: 2000 }) reasonEn: string;
  @Text({ max: 2000 }) reasonFr: string;
  @Whole({ min: 0 }) rev: number;
}

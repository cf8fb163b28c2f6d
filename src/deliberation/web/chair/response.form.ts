import { Text, Whole } from '../../../common/web/form';

/** What the panel did about the reply, in both languages: it is printed after the reply. */
export class ResponseForm {
  @Text({ max: 10_000 }) textEn: string;
  @Text({ max: 10_000 }) textFr: string;
  @Whole({ min: 1, max: 100_000 }) rev: number;
}

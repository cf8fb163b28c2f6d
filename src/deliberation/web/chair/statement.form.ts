import { Text, Whole } from '../../../common/web/form';

/** A joint statement on one criterion; a language may be left for later. */
export class StatementForm {
  @Text({ max: 5000, optional: true }) textEn: string | null;
  @Text({ max: 5000, optional: true }) textFr: string | null;
  @Whole({ min: 0, max: 100_000 }) rev: number;
}

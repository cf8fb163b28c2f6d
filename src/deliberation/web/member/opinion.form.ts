import { Text, Whole } from '../../../common/web/form';

/** A separate opinion in the languages that its author writes; at least one. */
export class OpinionForm {
  @Text({ max: 20_000, optional: true }) textEn: string | null;
  @Text({ max: 20_000, optional: true }) textFr: string | null;
  @Whole({ min: 0, max: 100_000 }) rev: number;
}

import { Whole } from '../../../common/web/form';

export class CopyForm {
  /** Which submission; the newest where none is named. */
  @Whole({ min: 1, max: 9999, optional: true }) number: number | null;
}

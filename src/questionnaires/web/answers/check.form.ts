import { Line } from '../../../common/web/form';

export class CheckForm {
  /** Stands for the drafts that were looked through. */
  @Line({ max: 64 }) mark: string;
}

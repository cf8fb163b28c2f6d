import { Whole } from '../../common/web/form';

export class SubmissionForm {
  /** Revision of the draft that the member looked through. */
  @Whole({ min: 0 }) rev: number;
}

import { Day, Line, Ref, Whole } from '../../common/web/form';

/** What of the log is shown. */
export class AuditForm {
  @Ref({ optional: true }) person: string | null;
  @Line({ max: 64, optional: true }) action: string | null;
  @Line({ max: 120, optional: true }) about: string | null;
  @Day({ optional: true }) from: string | null;
  @Day({ optional: true }) until: string | null;
  @Whole({ min: 1, optional: true }) before: number | null;
}

import { line, Line, Many, OneOf, Text, Whole } from '../../common/web/form';
import { SCORES } from './rating.form';

/** A changed score with the reason for the change. */
export class RevisionForm {
  @OneOf(SCORES) score: string;
  @Text({ max: 20_000, optional: true }) reason: string | null;
  @Many(line({ max: 50, pattern: /^[0-9a-f-]{36}\.[1-9]\d{0,4}$/ }), { max: 50 }) evidence: string[];
  @Line({ min: 10, max: 500 }) changeReason: string;
  /** Number of the version looked at. */
  @Whole({ min: 1 }) number: number;
}

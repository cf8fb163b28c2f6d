import { Line } from '../../common/web/form';

/** A person approves exactly what the page showed. */
export class ApprovalForm {
  @Line({ max: 64, min: 64, pattern: /^[0-9a-f]{64}$/ }) contentHash: string;
}

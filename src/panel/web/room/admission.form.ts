import { Ref, Text } from '../../../common/web/form';

/** Whom the chair lets take part without scores, and why. */
export class AdmissionForm {
  @Ref() memberId: string;
  @Text({ max: 2000 }) reason: string;
}

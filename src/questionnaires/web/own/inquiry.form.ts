import { Text } from '../../../common/web/form';

export class InquiryForm {
  @Text({ max: 5000 }) question: string;
}

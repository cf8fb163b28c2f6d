import { LANGUAGES, type Language } from '../../../common/text/language';
import { Line, OneOf, Text } from '../../../common/web/form';

const CODES = LANGUAGES.map(({ code }) => code);

export class RecordedReplyForm {
  @Line({ max: 200 }) source: string;
  @OneOf(['replied', 'declined']) choice: 'replied' | 'declined';
  @Text({ max: 20_000, optional: true }) text: string | null;
  @OneOf(CODES) language: Language;
}

import { LANGUAGES, type Language } from '../../../common/text/language';
import { OneOf, Text } from '../../../common/web/form';

const CODES = LANGUAGES.map(({ code }) => code);

export class ReplyForm {
  @OneOf(['replied', 'declined']) choice: 'replied' | 'declined';
  @Text({ max: 20_000, optional: true }) text: string | null;
  @OneOf(CODES) language: Language;
  /** The button that leads from the check back to the text. */
  @OneOf(['yes'], { optional: true }) change: string | null;
}

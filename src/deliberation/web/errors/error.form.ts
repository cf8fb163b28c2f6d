import { LANGUAGES, type Language } from '../../../common/text/language';
import { Line, OneOf, Text } from '../../../common/web/form';
import { type ErrorOutcome, errorOutcomes } from '../../domain/error-reports';

const CODES = LANGUAGES.map(({ code }) => code);

export class PassageForm {
  @Line({ max: 200 }) passage: string;
}

export class ErrorReportForm extends PassageForm {
  @Text({ max: 10_000 }) text: string;
  @OneOf(CODES) language: Language;
}

export class ErrorAnswerForm {
  @OneOf(errorOutcomes) outcome: ErrorOutcome;
  @Text({ max: 10_000 }) text: string;
  @OneOf(CODES) language: Language;
}

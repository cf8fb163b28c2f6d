import { OneOf, Text } from '../../../common/web/form';
import {
  CONFLICT_QUESTIONS,
  DECLARATION_ANSWERS,
  DeclarationAnswer,
  DeclarationContent,
  RECUSAL_CATEGORIES,
  RecusalCategory,
} from '../../domain/conflict';

type YesNo = 'yes' | 'no';
const YES_NO = ['yes', 'no'] as const;

/** The six questions, what there is to say, and what the member concludes. */
export class DeclarationForm {
  @OneOf(YES_NO) nationality: YesNo;
  @OneOf(YES_NO) employer: YesNo;
  @OneOf(YES_NO) cases: YesNo;
  @OneOf(YES_NO) family: YesNo;
  @OneOf(YES_NO) publications: YesNo;
  @OneOf(YES_NO) other: YesNo;
  @Text({ max: 5000, optional: true }) text: string | null;
  @OneOf(DECLARATION_ANSWERS) answer: DeclarationAnswer;
  @OneOf(RECUSAL_CATEGORIES, { optional: true }) category: RecusalCategory | null;
}

export function contentOf(form: DeclarationForm): DeclarationContent {
  const answers = Object.fromEntries(CONFLICT_QUESTIONS.map((question) => [question, form[question] === 'yes']));
  return { answers: answers as DeclarationContent['answers'], text: form.text ?? '' };
}

/** What was declared, as the form shows it again. */
export function fieldsOf(declared: { answer: DeclarationAnswer; content: DeclarationContent }): Record<string, string> {
  const answers = CONFLICT_QUESTIONS.map((question) => [question, declared.content.answers[question] ? 'yes' : 'no']);
  return {
    ...(Object.fromEntries(answers) as Record<string, string>),
    text: declared.content.text,
    answer: declared.answer,
  };
}

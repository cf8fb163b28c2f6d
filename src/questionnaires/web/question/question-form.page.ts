import { inLanguage, Words } from '../../../common/text';
import type { FieldErrors } from '../../../common/errors';
import {
  type Answer,
  type AnswerProblem,
  answerKinds,
  cellPart,
  fieldName,
  numberOf,
  type Question,
  type QuestionnaireContent,
  rowColumns,
} from '../../domain';
import { cellLabel, rowCount } from './question-rows.page';

/** Labels of all fields of a question, in their order on the page, for `formView`. */
export function questionLabels(
  words: Words,
  content: QuestionnaireContent,
  question: Question,
  answer: Answer,
): Record<string, string> {
  const number = numberOf(content, question.code);
  const prompt = words.t('questions.answer.label', { number, prompt: inLanguage(question.prompt, words.lang).text });
  const followUp = question.followUp && inLanguage(question.followUp.prompt, words.lang).text;
  const rows = answerKinds[question.kind].parts.includes('rows') ? rowCount(question, answer) : 0;
  const cells = Array.from({ length: rows }, (_, row) =>
    rowColumns(question).map((column) => [cellPart(row, column), cellLabel({ words }, question, column)]),
  ).flat();
  const labels = [
    ['chosen', prompt],
    ['text', answerKinds[question.kind].parts.includes('chosen') ? (followUp ?? prompt) : prompt],
    ['file', prompt],
    ...cells,
    ['panelOnly', words.t('questions.answer.panelOnly')],
    ['declined', words.t('questions.answer.declined')],
  ];
  return Object.fromEntries(labels.map(([part = '', label]) => [fieldName(question, part), label])) as Record<
    string,
    string
  >;
}

/** Problems as errors of the form, each at the field where it is put right. */
export function answerErrors(question: Question, problems: readonly AnswerProblem[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const { code, part, params } of problems)
    errors[fieldName(question, fieldPart(question, part))] ??= { key: `questions.problem.answer.${code}`, params };
  return errors;
}

/** What is said of all rows or files stands at the first of their fields. */
function fieldPart(question: Question, part: string): string {
  if (part === 'files') return 'file';
  if (part !== 'rows') return part;
  return cellPart(0, rowColumns(question)[question.kind === 'languages' ? 1 : 0] ?? '');
}

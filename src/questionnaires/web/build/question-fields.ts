import { fill, FilledForm } from '../../../common/web/form';
import type { Option, Question } from '../../domain';
import { NO_TEXT } from './both-languages';

/** Most options or columns of one question. */
export const MOST_ROWS = 20;

/** The question as the form shows it. */
export function questionFields(question: Question, section: string): FilledForm {
  const { prompt, guidance, followUp, showIf } = question;
  const rows = [...labelFields('option', question.options), ...labelFields('column', question.columns)];
  const columns = question.columns.flatMap((column, row): [string, string | boolean][] => [
    [`column${row}Kind`, column.kind],
    [`column${row}Required`, column.required],
  ]);
  return fill({
    section,
    kind: question.kind,
    promptEn: prompt.texts.en,
    promptFr: prompt.texts.fr,
    guidanceEn: guidance?.texts.en,
    guidanceFr: guidance?.texts.fr,
    required: question.required,
    visibility: question.visibility,
    criteria: [...question.criteria],
    showIf: showIf ? showIf.options.map((option) => `${showIf.question}:${option}`) : [],
    wordLimit: question.wordLimit,
    most: question.most,
    languages: [...question.languages],
    followUpEn: followUp?.prompt.texts.en,
    followUpFr: followUp?.prompt.texts.fr,
    followUpLimit: followUp?.wordLimit,
    followUpAfter: [...(followUp?.after ?? [])],
    ...Object.fromEntries([...rows, ...columns]),
  });
}

const labelFields = (name: string, items: readonly Option[]): [string, string | undefined][] =>
  items.flatMap(({ code, label }, row): [string, string | undefined][] => [
    [`${name}${row}Code`, code],
    [`${name}${row}En`, label.texts.en],
    [`${name}${row}Fr`, label.texts.fr],
  ]);

/** What a new question begins with. */
export const BLANK_QUESTION: Question = {
  code: '',
  kind: 'longText',
  prompt: NO_TEXT,
  guidance: null,
  required: true,
  visibility: 'published',
  wordLimit: 300,
  options: [],
  followUp: null,
  columns: [],
  most: null,
  languages: ['en', 'fr'],
  showIf: null,
  criteria: [],
};

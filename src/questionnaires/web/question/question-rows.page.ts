import { inLanguage, stateNames } from '../../../common/text';
import { hidden, HiddenView, selectBox, SelectView, textInput, TextInputView } from '../../../common/web/components';
import { FormView } from '../../../common/web/form';
import {
  type Answer,
  answerLimits,
  cellPart,
  type Column,
  fieldName,
  formRows,
  languageLevels,
  languageSkills,
  type Question,
  type QuestionWording,
} from '../../domain';

/** One control of a row: a text field or a list. */
export interface RowCell {
  input: TextInputView | null;
  select: SelectView | null;
}

/** Repeating entries, or languages with levels. */
export interface RowsView {
  rows: {
    legend: string;
    hidden: HiddenView | null;
    cells: RowCell[];
    /** Takes a row away that was filled. */
    remove: { name: string; value: string } | null;
  }[];
  /** The button that saves and shows one more row; null when there are as many as may be. */
  add: { label: string; name: string; value: string } | null;
}

/** The rows that are filled and an empty one. */
export function questionRows(form: FormView, question: Question, answer: Answer): RowsView {
  const most = question.kind === 'languages' ? answerLimits.rows : (question.most ?? answerLimits.rows);
  const filled = formRows(question, answer);
  const count = Math.min(most, filled.length + 1);
  const isAsked = (row: number) => question.kind === 'languages' && row < question.languages.length;
  return {
    rows: Array.from({ length: Math.max(count, filled.length) }, (_, row) =>
      isAsked(row) ? askedLanguage(form, question, row) : rowOf(form, question, row, row < filled.length),
    ),
    add:
      filled.length < most
        ? { label: form.words.t(`questions.answer.add.${question.kind}`), name: 'add', value: question.code }
        : null,
  };
}

/** How many rows the form of a question shows, for its labels. */
export function rowCount(question: Question, answer: Answer): number {
  return formRows(question, answer).length + 1;
}

/** What stands beside the field of a cell; the label of its column. */
export function cellLabel(form: { words: FormView['words'] }, question: QuestionWording, column: string): string {
  if (question.kind === 'languages') return form.words.t(`questions.answer.language.${column}`);
  const found = question.columns.find(({ code }) => code === column);
  return found ? inLanguage(found.label, form.words.lang).text : column;
}

export function countries(form: FormView, name: string): SelectView {
  const all = stateNames(form.words.lang).map(({ code, name: label }) => ({ value: code, label }));
  return selectBox(form, name, all, { empty: form.words.t('questions.answer.chooseCountry') });
}

function rowOf(form: FormView, question: Question, row: number, isFilled: boolean): RowsView['rows'][number] {
  const { words } = form;
  const cells =
    question.kind === 'languages'
      ? [{ input: textInput(form, name(question, row, 'language')), select: null }, ...skills(form, question, row)]
      : question.columns.map((column) => cellOf(form, question, row, column));
  return {
    legend: words.t(`questions.answer.row.${question.kind}`, { number: row + 1 }),
    hidden: null,
    cells,
    remove: isFilled ? { name: 'removeRow', value: `${question.code}:${row}` } : null,
  };
}

function askedLanguage(form: FormView, question: Question, row: number): RowsView['rows'][number] {
  const language = question.languages[row] ?? '';
  return {
    legend: form.words.t(`common.language.${language}`),
    hidden: hidden(name(question, row, 'language'), language),
    cells: skills(form, question, row),
    remove: null,
  };
}

function skills(form: FormView, question: Question, row: number): RowCell[] {
  const levels = languageLevels.map((value) => ({ value, label: form.words.t(`questions.answer.level.${value}`) }));
  return languageSkills.map((skill) => ({
    input: null,
    select: selectBox(form, name(question, row, skill), levels, { empty: form.words.t('questions.answer.noLevel') }),
  }));
}

function cellOf(form: FormView, question: Question, row: number, column: Column): RowCell {
  const field = name(question, row, column.code);
  if (column.kind === 'country') return { input: null, select: countries(form, field) };
  const type = column.kind === 'email' ? 'email' : column.kind === 'link' ? 'url' : 'text';
  const hint = column.kind === 'date' ? form.words.t('questions.answer.dateHint') : null;
  return { input: textInput(form, field, { type, hint }), select: null };
}

const name = (question: Question, row: number, column: string): string => fieldName(question, cellPart(row, column));

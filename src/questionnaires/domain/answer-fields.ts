import type { RawFields } from '../../common/web/form/bound';
import { cleanText } from '../../common/web/form/clean-text';
import { type Answer, fitted, NO_ANSWER } from './answer';
import { answerKinds, answerLimits, languageSkills } from './answer-kinds';
import type { Question, QuestionWording } from './questionnaire-content';

/* An answer in a form: one field per part, named `<code>-<part>`. Page, autosave and import all use these names. */

export type FieldPart = 'text' | 'chosen' | 'files' | 'declined' | 'panelOnly';

export const fieldName = (question: Question, part: string): string => `${question.code}-${part}`;
/** Stands in a form for what the page showed of an answer. */
export const baseName = (question: Question): string => fieldName(question, 'base');
export const cellPart = (row: number, column: string): string => `row-${row}-${column}`;

/** Columns of the rows of an answer of this kind. */
export function rowColumns({ kind, columns }: QuestionWording): readonly string[] {
  return kind === 'languages' ? ['language', ...languageSkills] : columns.map(({ code }) => code);
}

export interface ReadAnswer {
  readonly answer: Answer;
  /** Fields, named in full, with signs that cannot be stored; their text is not part of the answer. */
  readonly unreadable: readonly string[];
}

/** The answer to one question as a browser sent it. Empty rows fall away; files are named by the ids of those kept. */
export function answerFromFields(question: Question, fields: Readonly<Record<string, unknown>>): ReadAnswer {
  const unreadable: string[] = [];
  const one = (part: string, multiline = false): string => {
    const name = fieldName(question, part);
    const read = cleanText(firstOf(fields[name]), { multiline, trim: true });
    if (!read.ok) unreadable.push(name);
    return read.ok ? read.value : '';
  };
  const answer: Answer = {
    text: one('text', question.kind !== 'shortText'),
    chosen: allOf(fields[fieldName(question, 'chosen')]),
    rows: rowsFrom(question, one),
    files: allOf(fields[fieldName(question, 'files')]),
    declined: one('declined') === 'yes',
    panelOnly: one('panelOnly') === 'yes',
  };
  return { answer: fitted(question, answer), unreadable };
}

/** The rows of the form: the languages asked of everybody first, then what was entered. */
export function formRows(question: Question, { rows }: Answer): Answer['rows'] {
  if (question.kind !== 'languages') return rows;
  const asked = question.languages.map((language) => rows.find((row) => row.language === language) ?? { language });
  return [...asked, ...rows.filter((row) => !question.languages.includes(row.language ?? ''))];
}

/** The reverse: what the form is filled with. */
export function fieldsFromAnswer(question: Question, answer: Answer): RawFields {
  const fields: RawFields = {
    [fieldName(question, 'text')]: answer.text,
    [fieldName(question, 'chosen')]: [...answer.chosen],
    [fieldName(question, 'files')]: [...answer.files],
    [fieldName(question, 'declined')]: answer.declined ? 'yes' : '',
    [fieldName(question, 'panelOnly')]: answer.panelOnly ? 'yes' : '',
  };
  formRows(question, answer).forEach((row, index) => {
    for (const column of rowColumns(question)) fields[fieldName(question, cellPart(index, column))] = row[column] ?? '';
  });
  return fields;
}

/** Names of every field that the form of a question may send: no other one is looked at. */
export function fieldNames(question: Question, rows: number): string[] {
  const cells = Array.from({ length: rows }, (_, row) => rowColumns(question).map((column) => cellPart(row, column)));
  const hasRows = answerKinds[question.kind].parts.includes('rows');
  return ['text', 'chosen', 'files', 'declined', 'panelOnly', ...(hasRows ? cells.flat() : [])].map((part) =>
    fieldName(question, part),
  );
}

function rowsFrom(question: Question, one: (part: string) => string): Answer['rows'] {
  if (!answerKinds[question.kind].parts.includes('rows')) return NO_ANSWER.rows;
  const columns = rowColumns(question);
  // One more than may be sent, so that the check can say that there are too many.
  const rows = Array.from({ length: answerLimits.rows + 1 }, (_, index) =>
    Object.fromEntries(columns.map((column) => [column, one(cellPart(index, column))])),
  );
  return rows.filter((row) => hasContent(question, row));
}

/** A language asked of everybody stands in its row from the start: the row counts once a level is chosen. */
function hasContent(question: Question, row: Readonly<Record<string, string>>): boolean {
  const isAsked = question.kind === 'languages' && question.languages.includes(row.language ?? '');
  return Object.entries(row).some(([column, text]) => text !== '' && !(isAsked && column === 'language'));
}

function firstOf(sent: unknown): unknown {
  return Array.isArray(sent) ? sent[0] : (sent ?? '');
}

function allOf(sent: unknown): string[] {
  return [sent ?? []].flat().filter((one): one is string => typeof one === 'string' && one !== '');
}

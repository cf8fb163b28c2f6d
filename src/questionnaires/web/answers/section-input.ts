import { isLanguage, Language, LANGUAGES } from '../../../common/text';
import { bindFields, line, oneOf, RawFields, whole } from '../../../common/web/form';
import {
  answerFromFields,
  answerLimits,
  type AnswerSave,
  baseName,
  cellPart,
  fieldName,
  fieldNames,
  type Question,
  rowColumns,
} from '../../domain';

/** What a section's form says besides the answers. */
export interface SectionAct {
  tab: string;
  /** Counts the saves of one page; null without a script. */
  seq: number | null;
  versionId: string;
  language: Language;
  /** What to do after saving. */
  then: 'next' | 'back' | 'stay';
  /** Question to which a row or a file is added. */
  add: string | null;
  addFile: string | null;
  removeFile: string | null;
}

export interface SectionInput {
  /** Null when the form is none of ours. */
  act: SectionAct | null;
  answers: Map<string, AnswerSave>;
  /** Questions with signs that cannot be stored, and the fields that have them. */
  unreadable: Map<string, readonly string[]>;
  /** What was typed, for showing again. */
  raw: RawFields;
}

const CODE = { max: 64, optional: true };
const ROW = /^([A-Za-z0-9_-]{1,64}):(\d{1,2})$/;

const actRules = {
  tab: line({ max: 40 }),
  seq: whole({ min: 0, optional: true }),
  version: line({ max: 36 }),
  language: oneOf(LANGUAGES.map(({ code }) => code)),
  then: oneOf(['next', 'back', 'stay'] as const, { optional: true }),
  add: line(CODE),
  addFile: line(CODE),
  removeFile: line(CODE),
};

/** Reads a section as a browser sent it. A question whose base is missing was not on the page and is left as it is. */
export function readSection(questions: readonly Question[], sent: unknown): SectionInput {
  const body = withoutRow(questions, bodyOf(sent));
  const act = actFrom(body);
  const answers = new Map<string, AnswerSave>();
  const unreadable = new Map<string, readonly string[]>();
  const raw: RawFields = {};
  for (const question of questions) {
    const base = body[baseName(question)];
    if (typeof base !== 'string') continue;
    keepRaw(raw, question, body);
    const read = answerFromFields(question, body);
    if (read.unreadable.length > 0) unreadable.set(question.code, read.unreadable);
    else if (act) {
      const { tab, seq, language } = act;
      answers.set(question.code, { answer: { ...read.answer, files: [] }, language, base, tab, seq });
    }
  }
  return { act, answers, unreadable, raw };
}

function actFrom(body: Readonly<Record<string, unknown>>): SectionAct | null {
  const own = Object.fromEntries(Object.keys(actRules).map((name) => [name, body[name]]));
  const { values, errors } = bindFields(actRules, own);
  if (errors || !isLanguage(values.language)) return null;
  const { tab, seq, version, language, then, add, addFile, removeFile } = values;
  return {
    tab,
    seq: seq === null || seq === 0 ? null : seq,
    versionId: version,
    language,
    then: then ?? 'stay',
    add,
    addFile,
    removeFile,
  };
}

function keepRaw(raw: RawFields, question: Question, body: Readonly<Record<string, unknown>>): void {
  for (const name of fieldNames(question, answerLimits.rows + 1)) {
    const value = body[name];
    if (typeof value === 'string') raw[name] = value;
    else if (Array.isArray(value)) raw[name] = value.filter((one): one is string => typeof one === 'string');
  }
}

/** The button that takes a row away empties its fields; empty rows fall away. */
function withoutRow(questions: readonly Question[], body: Record<string, unknown>): Record<string, unknown> {
  const [, code, row] = ROW.exec(String(body.removeRow ?? '')) ?? [];
  const question = questions.find((one) => one.code === code);
  if (!question) return body;
  const names = rowColumns(question).map((column) => fieldName(question, cellPart(Number(row), column)));
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}

function bodyOf(sent: unknown): Record<string, unknown> {
  return typeof sent === 'object' && sent !== null ? { ...sent } : {};
}

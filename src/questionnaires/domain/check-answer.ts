import { codePoints, wordCount } from '../../common/web/form/clean-text';
import { type Answer, asksFollowUp, isBlank } from './answer';
import { answerLimits, languageLevels, languageSkills } from './answer-kinds';
import { cellProblem, isCountryCode, isDay } from './cells';
import type { AnswerKind, Question } from './questionnaire-content';

/**
 * All that can be said against an answer, and how much it weighs: a `gap` may be submitted after a warning, a `length` is told to
 * candidate and staff, a `fault` has to be put right. Each code is the tail of the locale key `questionnaires.answer.<code>`.
 */
export const answerProblems = {
  missing: 'gap',
  followUpMissing: 'gap',
  cellMissing: 'gap',
  levelMissing: 'gap',
  notDeclared: 'gap',
  tooManyWords: 'length',
  tooManyCharacters: 'fault',
  tooManyRows: 'fault',
  tooManyFiles: 'fault',
  notADate: 'fault',
  notADay: 'fault',
  notACountry: 'fault',
  notALink: 'fault',
  notAnEmail: 'fault',
  notALevel: 'fault',
  languageMissing: 'fault',
  languageTwice: 'fault',
} as const satisfies Record<string, 'gap' | 'length' | 'fault'>;
export type AnswerProblemCode = keyof typeof answerProblems;

export interface AnswerProblem {
  readonly code: AnswerProblemCode;
  /** The part of the answer, as `answer-fields.ts` names it: `text`, `chosen`, `files`, `row-0-post`. */
  readonly part: string;
  readonly params: Readonly<Record<string, number | string>>;
}

type Check = (question: Question, answer: Answer) => AnswerProblem[];

const checks: Readonly<Record<AnswerKind, Check>> = {
  shortText: (question, answer) => textProblems(answer.text, question.wordLimit ?? answerLimits.shortText),
  longText: (question, answer) => textProblems(answer.text, question.wordLimit),
  yesNo: choiceProblems,
  one: choiceProblems,
  several: choiceProblems,
  entries: entryProblems,
  date: (_, { text }) => (isDay(text) ? [] : [problem('notADay', 'text')]),
  country: (_, { text }) => (isCountryCode(text) ? [] : [problem('notACountry', 'text')]),
  languages: languageProblems,
  files: (question, { files }) => tooMany('tooManyFiles', 'files', files.length, question.most ?? answerLimits.files),
  declaration: (question, { chosen }) =>
    question.required && !chosen.includes('yes') ? [problem('notDeclared', 'chosen')] : [],
};

/** What is wrong with an answer or missing in it, in the order of its parts; empty = nothing. Saving never depends on it. */
export function checkAnswer(question: Question, answer: Answer): AnswerProblem[] {
  if (answer.declined) return [];
  if (isBlank(answer)) return question.required ? [missingFrom(question)] : [];
  return checks[question.kind](question, answer);
}

function missingFrom({ kind }: Question): AnswerProblem {
  if (kind === 'declaration') return problem('notDeclared', 'chosen');
  const parts: Partial<Record<AnswerKind, string>> = {
    yesNo: 'chosen',
    one: 'chosen',
    several: 'chosen',
    entries: 'rows',
    languages: 'rows',
    files: 'files',
  };
  return problem('missing', parts[kind] ?? 'text');
}

function choiceProblems(question: Question, answer: Answer): AnswerProblem[] {
  const unchosen = question.required && answer.chosen.length === 0 ? [problem('missing', 'chosen')] : [];
  if (!asksFollowUp(question, answer)) return unchosen;
  const { wordLimit } = question.followUp ?? { wordLimit: null };
  const empty = question.required && answer.text === '' ? [problem('followUpMissing', 'text')] : [];
  return [...unchosen, ...empty, ...textProblems(answer.text, wordLimit)];
}

function textProblems(text: string, limit: number | null): AnswerProblem[] {
  if (codePoints(text) > answerLimits.text) return [problem('tooManyCharacters', 'text', { limit: answerLimits.text })];
  const words = wordCount(text);
  return limit !== null && words > limit
    ? [problem('tooManyWords', 'text', { words, limit, over: words - limit })]
    : [];
}

function entryProblems(question: Question, { rows }: Answer): AnswerProblem[] {
  const cells = rows.flatMap((row, index) =>
    question.columns.flatMap((column) => {
      const found = cellProblem(column, row[column.code] ?? '');
      return found === null ? [] : [problem(found, `row-${index}-${column.code}`, { limit: answerLimits.cell })];
    }),
  );
  return [...tooMany('tooManyRows', 'rows', rows.length, question.most ?? answerLimits.rows), ...cells];
}

function languageProblems(question: Question, { rows }: Answer): AnswerProblem[] {
  const names = rows.map((row) => (row.language ?? '').toLowerCase());
  const cells = rows.flatMap((row, index) => {
    const name = names[index] ?? '';
    if (name === '') return [problem('languageMissing', `row-${index}-language`)];
    if (names.indexOf(name) < index) return [problem('languageTwice', `row-${index}-language`)];
    const asked = question.required && question.languages.includes(name);
    return languageSkills.flatMap((skill) => levelProblem(row[skill] ?? '', `row-${index}-${skill}`, asked));
  });
  return [...tooMany('tooManyRows', 'rows', rows.length, answerLimits.rows), ...cells];
}

function levelProblem(level: string, part: string, asked: boolean): AnswerProblem[] {
  if (level === '') return asked ? [problem('levelMissing', part)] : [];
  return (languageLevels as readonly string[]).includes(level) ? [] : [problem('notALevel', part)];
}

const tooMany = (code: AnswerProblemCode, part: string, count: number, limit: number): AnswerProblem[] =>
  count > limit ? [problem(code, part, { limit })] : [];

function problem(code: AnswerProblemCode, part: string, params: AnswerProblem['params'] = {}): AnswerProblem {
  return { code, part, params };
}

import { inLanguage, Language, Passage, stateName, Words } from '../../../common/text';
import { factsList, FactView, prose, ProseView } from '../../../common/web/components';
import {
  type Answer,
  answerKinds,
  handedIn,
  isBlank,
  languageLevels,
  type QuestionWording,
  rowColumns,
} from '../../domain';
import { optionLabel } from './question.page';
import { cellLabel } from './question-rows.page';

/** An answer in words, for reading. Printed by `components/answer`. */
export interface AnswerView {
  /** Said in place of an answer: there is none, or it was declined. */
  instead: string | null;
  chosen: string[];
  text: ProseView | null;
  /** A date or a country. */
  value: string | null;
  rows: FactView[][];
  files: { name: string; href: string | null }[];
}

export interface AnswerData {
  question: QuestionWording;
  answer: Answer;
  language: Language;
  files: Readonly<Record<string, { name: string; href: string }>>;
}

export function answerView(words: Words, { question, answer: kept, language, files }: AnswerData): AnswerView {
  const answer = handedIn(kept);
  const isValue = question.kind === 'date' || question.kind === 'country';
  const passage = { text: answer.text, lang: language, isOriginal: true };
  return {
    instead: insteadOf(words, answer),
    chosen: answer.chosen.map((code) => optionLabel(words, question, code)),
    text: answer.text !== '' && !isValue ? prose(passage) : null,
    value: isValue && answer.text !== '' ? valueOf(words, question, answer.text) : null,
    rows: answerKinds[question.kind].parts.includes('rows')
      ? answer.rows.map((row) => rowView(words, question, row, language))
      : [],
    files: answer.files.map((id) => ({ name: files[id]?.name ?? id, href: files[id]?.href ?? null })),
  };
}

function insteadOf(words: Words, answer: Answer): string | null {
  if (answer.declined) return words.t('questions.answer.declinedShown');
  return isBlank(answer) ? words.t('questions.answer.none') : null;
}

/** An answer as plain text, for places that hold nothing else. */
export function readText({ instead, chosen, value, text, rows, files }: AnswerView): string {
  return [
    instead,
    ...chosen,
    value,
    ...(text?.paragraphs ?? []),
    ...rows.map((facts) => facts.map(({ term, value: cell }) => `${term}: ${cell}`).join('; ')),
    ...files.map(({ name }) => name),
  ]
    .filter((line) => line !== null && line !== '')
    .join('\n');
}

function valueOf(words: Words, { kind }: QuestionWording, text: string): string {
  if (kind === 'country') return stateName(text, words.lang);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? words.date(text) : text;
}

function rowView(
  words: Words,
  question: QuestionWording,
  row: Readonly<Record<string, string>>,
  language: Language,
): FactView[] {
  const filled = rowColumns(question).filter((column) => (row[column] ?? '') !== '');
  return factsList(
    filled.map((column) => ({
      term: cellLabel({ words }, question, column),
      value: cellValue(words, question, column, row[column] ?? '', language),
    })),
  );
}

function cellValue(
  words: Words,
  question: QuestionWording,
  column: string,
  text: string,
  language: Language,
): string | Passage {
  if (question.kind !== 'languages') {
    const kind = question.columns.find(({ code }) => code === column)?.kind;
    if (kind === 'country') return stateName(text, words.lang);
    return kind === 'text' ? { text, lang: language, isOriginal: true } : text;
  }
  if (column === 'language') return languageName(words, question, text);
  return (languageLevels as readonly string[]).includes(text) ? words.t(`questions.answer.level.${text}`) : text;
}

const languageName = (words: Words, { languages }: QuestionWording, text: string): string =>
  languages.includes(text) ? words.t(`common.language.${text}`) : text;

/** The prompt with the number under which people read the question. */
export function numbered(words: Words, number: number, question: QuestionWording): string {
  return words.t('questions.answer.label', { number, prompt: inLanguage(question.prompt, words.lang).text });
}

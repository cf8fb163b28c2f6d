import type { Answer } from './answer';
import { answerKinds } from './answer-kinds';
import { cellPart } from './answer-fields';
import type { Question } from './questionnaire-content';

/** A text of an answer that a translator puts into another language. */
export interface TranslatablePart {
  /** `text`, or the cell of an entry. */
  part: string;
  /** Code of the column; null for the text itself. */
  column: string | null;
  text: string;
}

/** Texts in another language, by part. */
export type TranslatedTexts = Readonly<Record<string, string>>;

/** What has words of its own: choices, dates, countries and levels read alike in every language. */
export function translatableParts(question: Question, answer: Answer): TranslatablePart[] {
  if (answer.declined) return [];
  const { kind, columns } = question;
  const isWords = answerKinds[kind].parts.includes('text') && kind !== 'date' && kind !== 'country';
  const texts = isWords && answer.text !== '' ? [{ part: 'text', column: null, text: answer.text }] : [];
  if (kind !== 'entries') return texts;
  const wordy = columns.filter((column) => column.kind === 'text').map(({ code }) => code);
  const cells = answer.rows.flatMap((row, index) =>
    wordy.map((column) => ({ part: cellPart(index, column), column, text: row[column] ?? '' })),
  );
  return [...texts, ...cells.filter(({ text }) => text !== '')];
}

/** Is there a text in the other language for each of the original's? */
export function isWhole(parts: readonly TranslatablePart[], texts: TranslatedTexts): boolean {
  return parts.every(({ part }) => (texts[part] ?? '').trim() !== '');
}

/** The answer with its texts in the other language; what is not translated stays as it is. */
export function translatedAnswer(answer: Answer, texts: TranslatedTexts): Answer {
  return {
    ...answer,
    text: texts.text ?? answer.text,
    rows: answer.rows.map((row, index) =>
      Object.fromEntries(Object.entries(row).map(([column, text]) => [column, texts[cellPart(index, column)] ?? text])),
    ),
  };
}

/** Do two answers have the same texts? Then what translates one translates the other. */
export function haveSameTexts(one: readonly TranslatablePart[], other: readonly TranslatablePart[]): boolean {
  const key = (parts: readonly TranslatablePart[]) => JSON.stringify(parts.map(({ part, text }) => [part, text]));
  return key(one) === key(other);
}

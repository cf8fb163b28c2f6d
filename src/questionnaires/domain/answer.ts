import { canonicalJson } from '../../common/text/canonical-json';
import { answerKinds } from './answer-kinds';
import { optionCodes, type Question } from './questionnaire-content';

/** What somebody answered, in one shape for all kinds; parts that the kind does not have are empty. */
export interface Answer {
  /** A text, a date as yyyy-mm-dd, a country as its ISO 3166-1 alpha-3 code; beside a choice, the follow-up. */
  readonly text: string;
  /** Codes of the options chosen. */
  readonly chosen: readonly string[];
  /** Entries by column code; of languages by `language` and skill. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** Ids of files, in order. */
  readonly files: readonly string[];
  /** "I prefer not to answer": shown as such. */
  readonly declined: boolean;
  /** The candidate's choice where the question leaves it open. */
  readonly panelOnly: boolean;
}

export const NO_ANSWER: Answer = { text: '', chosen: [], rows: [], files: [], declined: false, panelOnly: false };

/** Answers by the code of their question. */
export type Answers = Readonly<Record<string, Answer>>;

export function answerTo(answers: Answers, code: string): Answer {
  return Object.hasOwn(answers, code) ? (answers[code] ?? NO_ANSWER) : NO_ANSWER;
}

/** Nothing written, chosen, entered or sent, and not declined. */
export function isBlank({ text, chosen, rows, files, declined }: Answer): boolean {
  return !declined && text === '' && chosen.length === 0 && rows.length === 0 && files.length === 0;
}

/** Is the text beside the choice asked for, given what was chosen? */
export function asksFollowUp({ followUp }: Question, answer: Answer): boolean {
  if (followUp === null) return false;
  return followUp.after.length === 0 || followUp.after.some((code) => answer.chosen.includes(code));
}

/** Only what the kind of the question can hold: the rest would be kept without anybody seeing it. */
export function fitted(question: Question, answer: Answer): Answer {
  const { parts } = answerKinds[question.kind];
  return {
    text: parts.includes('text') ? answer.text : '',
    chosen: parts.includes('chosen') ? optionCodes(question).filter((code) => answer.chosen.includes(code)) : [],
    rows: parts.includes('rows') ? answer.rows : [],
    files: parts.includes('files') ? answer.files : [],
    declined: answer.declined,
    panelOnly: answer.panelOnly,
  };
}

/**
 * The answer as it leaves the candidate's draft: of one that is declined nothing but that. The draft itself keeps what was
 * written, so that a box ticked by mistake, or for a while, loses no text.
 */
export function handedIn(answer: Answer): Answer {
  return answer.declined ? { ...NO_ANSWER, declined: true, panelOnly: answer.panelOnly } : answer;
}

/** The answer as it is sealed and hashed: the same bytes whoever writes it. */
export function canonicalAnswer(answer: Answer): string {
  const { text, chosen, rows, files, declined, panelOnly } = answer;
  return canonicalJson({ text, chosen, rows, files, declined, panelOnly });
}

/** Reads a canonical answer back; a part that is missing is empty. Throws SyntaxError where the text is none. */
export function answerFrom(canonical: string): Answer {
  return { ...NO_ANSWER, ...(JSON.parse(canonical) as Partial<Answer>) };
}

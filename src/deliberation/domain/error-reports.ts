import type { FieldErrors } from '../../common/errors';
import type { Language, LocalizedText } from '../../common/text';
import type { Instant } from '../../common/time/clock';
import { isTooLate, wordsIn } from './reply-rules';

/** A report names one error; the reply has room for everything else. */
export const ERROR_WORDS = 200;
/** More than a whole assessment has passages: beyond it nobody reads what is sent. */
export const MOST_REPORTS = 40;

export const errorOutcomes = ['corrected', 'stands'] as const;
export type ErrorOutcome = (typeof errorOutcomes)[number];

/** A passage of the assessment as the candidate reads it: `2.3`, with a title where it has one of its own. */
export interface PassagePlace {
  code: string;
  number: string;
  title: LocalizedText | null;
}

export interface ErrorAnswerRead {
  outcome: ErrorOutcome;
  text: string;
  language: Language;
  at: Instant;
}

export interface ErrorReportRead {
  id: string;
  number: number;
  passage: PassagePlace;
  text: string;
  language: Language;
  receivedAt: Instant;
  /** The newest; null while the secretariat has not answered. */
  answer: ErrorAnswerRead | null;
}

type ErrorTextProblem = 'empty' | 'tooLong';
export type ErrorReportProblem = ErrorTextProblem | 'tooLate' | 'tooMany';

/** Why a report or an answer to one cannot be taken for what it says, or null. */
export function errorTextProblem(text: string): ErrorTextProblem | null {
  const words = wordsIn(text);
  if (words === 0) return 'empty';
  return words > ERROR_WORDS ? 'tooLong' : null;
}

/** Why an error cannot be reported, or null. `endsAt`: the deadline of the reply, inclusive; `before`: reports on this finding. */
export function errorReportProblem(
  text: string,
  { endsAt, before, now }: { endsAt: Instant | null; before: number; now: Instant },
): ErrorReportProblem | null {
  if (isTooLate(endsAt, now)) return 'tooLate';
  return errorTextProblem(text) ?? (before >= MOST_REPORTS ? 'tooMany' : null);
}

/** Reports on the finding that stands, which wait for an answer. `since`: when the reply to it was opened. */
export const unansweredSince = (reports: readonly ErrorReportRead[], since: Instant): ErrorReportRead[] =>
  reports.filter(({ receivedAt, answer }) => receivedAt >= since && answer === null);

/** What the form says at the text. */
export function errorTextErrors(problem: ErrorReportProblem, text: string): FieldErrors {
  const key = `deliberation.errors.problem.${problem}`;
  const words = wordsIn(text);
  const params = { words, max: problem === 'tooMany' ? MOST_REPORTS : ERROR_WORDS, count: words - ERROR_WORDS };
  return { text: { key, params } };
}

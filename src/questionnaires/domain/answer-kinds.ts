import type { AnswerKind } from './questionnaire-content';

/** Parts of an answer. */
export type AnswerPart = 'text' | 'chosen' | 'rows' | 'files';

/** Settings that a question can have besides those that every question has. */
export type KindSetting = 'wordLimit' | 'options' | 'followUp' | 'columns' | 'most' | 'languages';

export interface KindFacts {
  /** What an answer of this kind consists of. */
  readonly parts: readonly AnswerPart[];
  readonly settings: readonly KindSetting[];
  /** May a later question depend on what was chosen here? */
  readonly decides: boolean;
}

/** Every kind of answer and what it takes: the builder, the candidate's page and the checks all read this table. */
export const answerKinds: Readonly<Record<AnswerKind, KindFacts>> = {
  shortText: { parts: ['text'], settings: ['wordLimit'], decides: false },
  longText: { parts: ['text'], settings: ['wordLimit'], decides: false },
  yesNo: { parts: ['chosen', 'text'], settings: ['followUp'], decides: true },
  one: { parts: ['chosen', 'text'], settings: ['options', 'followUp'], decides: true },
  several: { parts: ['chosen', 'text'], settings: ['options', 'followUp'], decides: true },
  entries: { parts: ['rows'], settings: ['columns', 'most'], decides: false },
  date: { parts: ['text'], settings: [], decides: false },
  country: { parts: ['text'], settings: [], decides: false },
  languages: { parts: ['rows'], settings: ['languages'], decides: false },
  files: { parts: ['files'], settings: ['most'], decides: false },
  declaration: { parts: ['chosen'], settings: [], decides: true },
};

export const hasSetting = (kind: AnswerKind, setting: KindSetting): boolean =>
  answerKinds[kind].settings.includes(setting);

/** Common European Framework of Reference, and first language. */
export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const;
export const languageSkills = ['reading', 'listening', 'speaking', 'drafting'] as const;

export const answerLimits = {
  /** Longest text in code points, whatever the word limit. */
  text: 20_000,
  /** Longest text of one cell. */
  cell: 500,
  /** Words of a short text without a limit of its own. */
  shortText: 40,
  rows: 40,
  files: 10,
} as const;

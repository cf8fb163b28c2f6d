import type { LocalizedText } from '../../common/text/localized-text';

/** Who answers: a candidate, or the State that nominated one. */
export const respondents = ['candidate', 'state'] as const;
export type Respondent = (typeof respondents)[number];

/** Who may read an answer: everybody, the panel alone, or whichever of the two the candidate chooses. */
export const visibilities = ['published', 'panel', 'choice'] as const;
export type Visibility = (typeof visibilities)[number];

export const answerKindCodes = [
  'shortText',
  'longText',
  'yesNo',
  'one',
  'several',
  'entries',
  'date',
  'country',
  'languages',
  'files',
  'declaration',
] as const;
export type AnswerKind = (typeof answerKindCodes)[number];

/** One of the answers that can be chosen. Its code is stable across versions. */
export interface Option {
  readonly code: string;
  readonly label: LocalizedText;
}

/** `date` may be a year, a month or a day: who held a post in 1998 need not know the day. */
export const columnKinds = ['text', 'date', 'country', 'link', 'email'] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** One column of repeating entries, such as posts, cases or publications. */
export interface Column {
  readonly code: string;
  readonly label: LocalizedText;
  readonly kind: ColumnKind;
  readonly required: boolean;
}

/** A text asked for beside a choice; required where the question is. */
export interface FollowUp {
  readonly prompt: LocalizedText;
  readonly wordLimit: number;
  /** Options after which it is asked; none named = always. */
  readonly after: readonly string[];
}

/** The question is shown only where an earlier one was answered with one of these options. */
export interface ShowIf {
  readonly question: string;
  readonly options: readonly string[];
}

/** One question. Settings that its kind does not have are null or empty. Its code is stable across versions. */
export interface Question {
  readonly code: string;
  readonly kind: AnswerKind;
  readonly prompt: LocalizedText;
  readonly guidance: LocalizedText | null;
  readonly required: boolean;
  readonly visibility: Visibility;
  readonly wordLimit: number | null;
  readonly options: readonly Option[];
  readonly followUp: FollowUp | null;
  readonly columns: readonly Column[];
  /** Most entries or files. */
  readonly most: number | null;
  /** Languages asked of everybody, by their code; others may be added. */
  readonly languages: readonly string[];
  readonly showIf: ShowIf | null;
  /** Codes of the criteria on which the answer bears. */
  readonly criteria: readonly string[];
}

/** As much of a question as an answer to it is read with. */
export type QuestionWording = Pick<
  Question,
  'code' | 'kind' | 'prompt' | 'options' | 'columns' | 'languages' | 'criteria'
>;

export interface Section {
  readonly code: string;
  readonly title: LocalizedText;
  readonly guidance: LocalizedText | null;
  readonly questions: readonly Question[];
}

/** All that a version of a questionnaire says, in the order in which it is read. */
export interface QuestionnaireContent {
  readonly title: LocalizedText;
  readonly lead: LocalizedText;
  readonly sections: readonly Section[];
}

export const yesNo = ['yes', 'no'] as const;

export function questionsOf(content: QuestionnaireContent): Question[] {
  return content.sections.flatMap(({ questions }) => questions);
}

export function questionByCode(content: QuestionnaireContent, code: string): Question | null {
  return questionsOf(content).find((question) => question.code === code) ?? null;
}

export function sectionOf(content: QuestionnaireContent, questionCode: string): Section | null {
  return content.sections.find(({ questions }) => questions.some(({ code }) => code === questionCode)) ?? null;
}

/** The number under which people read a question, from 1 through all sections; 0 where there is none. */
export function numberOf(content: QuestionnaireContent, code: string): number {
  return questionsOf(content).findIndex((question) => question.code === code) + 1;
}

/** What can be chosen in answer: a yes-or-no question has its options by nature, a declaration the one. */
export function optionCodes({ kind, options }: Question): readonly string[] {
  if (kind === 'yesNo') return yesNo;
  if (kind === 'declaration') return ['yes'];
  return options.map(({ code }) => code);
}

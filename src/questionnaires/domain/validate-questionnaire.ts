import type { Language } from '../../common/text/language';
import type { LocalizedText } from '../../common/text/localized-text';
import { answerKinds, answerLimits, hasSetting } from './answer-kinds';
import {
  optionCodes,
  type Question,
  type QuestionnaireContent,
  questionsOf,
  type Section,
} from './questionnaire-content';

/** All that keeps a version from being published; each is the tail of `questionnaires.problem.<code>`. */
export type ContentProblemCode =
  | 'textMissing'
  | 'noSections'
  | 'noQuestions'
  | 'codeTwice'
  | 'tooFewOptions'
  | 'noColumns'
  | 'noWordLimit'
  | 'mostOutOfRange'
  | 'followUpAfterUnknown'
  | 'showIfNotEarlier'
  | 'showIfUnknownOption'
  | 'criterionUnknown';

/** Where a problem is put right: on the page of a question, of a section, or of the whole. */
export interface ContentProblem {
  readonly code: ContentProblemCode;
  readonly section: string | null;
  readonly question: string | null;
  /** The text that is missing: `prompt`, `option`, `column`…; null where the problem is of another kind. */
  readonly text: string | null;
  readonly language: Language | null;
}

export interface ValidationGround {
  /** Languages in which every text must be there. */
  readonly languages: readonly Language[];
  /** Codes of the criteria that questions may name. */
  readonly criteria: readonly string[];
}

/** Every problem of a version, in the order in which it is read. Empty = it can be published. */
export function validateQuestionnaire(content: QuestionnaireContent, ground: ValidationGround): ContentProblem[] {
  const whole = (code: ContentProblemCode) => problem(code, null, null);
  return [
    ...missingTexts(
      [
        ['title', content.title],
        ['lead', content.lead],
      ],
      null,
      null,
      ground,
    ),
    ...(content.sections.length === 0 ? [whole('noSections')] : []),
    ...repeatedSections(content),
    ...content.sections.flatMap((section) => sectionProblems(content, section, ground)),
  ];
}

/** Criteria of the post on which no question bears: told to staff, because the panel would have nothing to go by. */
export function uncoveredCriteria(content: QuestionnaireContent, criteria: readonly string[]): string[] {
  const named = new Set(questionsOf(content).flatMap((question) => question.criteria));
  return criteria.filter((code) => !named.has(code));
}

function repeatedSections({ sections }: QuestionnaireContent): ContentProblem[] {
  const codes = sections.map(({ code }) => code);
  return codes.flatMap((code, index) => (codes.indexOf(code) < index ? [problem('codeTwice', code, null)] : []));
}

function sectionProblems(content: QuestionnaireContent, section: Section, ground: ValidationGround): ContentProblem[] {
  const { code, title, guidance, questions } = section;
  return [
    ...missingTexts(
      [
        ['title', title],
        ['guidance', guidance],
      ],
      code,
      null,
      ground,
    ),
    ...(questions.length === 0 ? [problem('noQuestions', code, null)] : []),
    ...questions.flatMap((question) => questionProblems(content, section, question, ground)),
  ];
}

function questionProblems(
  content: QuestionnaireContent,
  section: Section,
  question: Question,
  ground: ValidationGround,
): ContentProblem[] {
  const say = (code: ContentProblemCode) => problem(code, section.code, question.code);
  const isFirstOfItsCode = questionsOf(content).find(({ code }) => code === question.code) === question;
  const unknown = question.criteria.some((code) => !ground.criteria.includes(code));
  return [
    ...(isFirstOfItsCode ? [] : [say('codeTwice')]),
    ...missingTexts(textsOf(question), section.code, question.code, ground),
    ...settingProblems(question).map(say),
    ...showIfProblems(content, question).map(say),
    ...(unknown ? [say('criterionUnknown')] : []),
  ];
}

/** Every text of a question with the name of its place. */
export function textsOf(question: Question): [string, LocalizedText | null][] {
  return [
    ['prompt', question.prompt],
    ['guidance', question.guidance],
    ...question.options.map(({ label }): [string, LocalizedText] => ['option', label]),
    ...question.columns.map(({ label }): [string, LocalizedText] => ['column', label]),
    ['followUp', question.followUp?.prompt ?? null],
  ];
}

function settingProblems(question: Question): ContentProblemCode[] {
  const { kind, options, columns, most, wordLimit, followUp } = question;
  const needs = (setting: Parameters<typeof hasSetting>[1]) => hasSetting(kind, setting);
  const limit = kind === 'files' ? answerLimits.files : answerLimits.rows;
  const unknownAfter = followUp?.after.some((code) => !optionCodes(question).includes(code)) ?? false;
  return [
    ...(needs('options') && options.length < 2 ? (['tooFewOptions'] as const) : []),
    ...(needs('options') && hasTwice(options) ? (['codeTwice'] as const) : []),
    ...(needs('columns') && columns.length === 0 ? (['noColumns'] as const) : []),
    ...(needs('columns') && hasTwice(columns) ? (['codeTwice'] as const) : []),
    ...(kind === 'longText' && wordLimit === null ? (['noWordLimit'] as const) : []),
    ...(needs('most') && most !== null && (most < 1 || most > limit) ? (['mostOutOfRange'] as const) : []),
    ...(unknownAfter ? (['followUpAfterUnknown'] as const) : []),
  ];
}

const hasTwice = (items: readonly { readonly code: string }[]): boolean =>
  new Set(items.map(({ code }) => code)).size < items.length;

function showIfProblems(content: QuestionnaireContent, { code, showIf }: Question): ContentProblemCode[] {
  if (showIf === null) return [];
  const all = questionsOf(content);
  const earlier = all.slice(
    0,
    all.findIndex((question) => question.code === code),
  );
  const decider = earlier.find((question) => question.code === showIf.question && answerKinds[question.kind].decides);
  if (decider === undefined) return ['showIfNotEarlier'];
  const known = showIf.options.length > 0 && showIf.options.every((option) => optionCodes(decider).includes(option));
  return known ? [] : ['showIfUnknownOption'];
}

function missingTexts(
  texts: readonly (readonly [string, LocalizedText | null])[],
  section: string | null,
  question: string | null,
  { languages }: ValidationGround,
): ContentProblem[] {
  return texts.flatMap(([text, localized]) =>
    languages
      .filter((language) => localized !== null && (localized.texts[language] ?? '').trim() === '')
      .map((language) => ({ code: 'textMissing' as const, section, question, text, language })),
  );
}

function problem(code: ContentProblemCode, section: string | null, question: string | null): ContentProblem {
  return { code, section, question, text: null, language: null };
}

import { commonOrder } from '../../common/text/common-order';
import { type Language, LANGUAGES } from '../../common/text/language';
import type { LocalizedText } from '../../common/text/localized-text';
import {
  type Question,
  type QuestionnaireContent,
  questionByCode,
  questionsOf,
  sectionOf,
} from './questionnaire-content';

/** A text that reads differently in one language. */
export interface ChangedText {
  readonly field: string;
  readonly language: Language;
  readonly before: string;
  readonly after: string;
}

/** A setting that is not prose: kind, visibility, word limit, criteria… A list is told with commas. */
export interface ChangedSetting {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface Changes {
  readonly texts: readonly ChangedText[];
  readonly settings: readonly ChangedSetting[];
}

export interface QuestionChange extends Changes {
  readonly code: string;
  readonly moved: boolean;
}

export interface SectionChange extends Changes {
  readonly code: string;
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
}

export interface QuestionnaireDifference {
  readonly same: boolean;
  readonly whole: Changes;
  readonly sections: readonly SectionChange[];
  readonly added: readonly Question[];
  readonly removed: readonly Question[];
  readonly changed: readonly QuestionChange[];
}

/** What a newer version changes. Sections, questions, options and columns are the same when their codes are. */
export function differenceBetween(older: QuestionnaireContent, newer: QuestionnaireContent): QuestionnaireDifference {
  const whole = {
    texts: [...text('title', older.title, newer.title), ...text('lead', older.lead, newer.lead)],
    settings: [],
  };
  const sections = sectionChanges(older, newer);
  const added = questionsOf(newer).filter(({ code }) => questionByCode(older, code) === null);
  const removed = questionsOf(older).filter(({ code }) => questionByCode(newer, code) === null);
  const changed = changedQuestions(older, newer);
  const same = [whole.texts, sections, added, removed, changed].every((part) => part.length === 0);
  return { same, whole, sections, added, removed, changed };
}

/** Does an answer to the older wording still answer the newer one? Only what the respondent reads and fills in counts. */
export function asksTheSame(older: Question, newer: Question): boolean {
  const { texts, settings } = questionChanges(older, newer);
  const silent = ['criteria', 'showIf', 'required'];
  return texts.length === 0 && settings.every(({ field }) => silent.includes(field));
}

function changedQuestions(older: QuestionnaireContent, newer: QuestionnaireContent): QuestionChange[] {
  const moved = movedCodes(questionsOf(older), questionsOf(newer));
  return questionsOf(newer).flatMap((question) => {
    const before = questionByCode(older, question.code);
    if (before === null) return [];
    const isElsewhere = sectionOf(older, question.code)?.code !== sectionOf(newer, question.code)?.code;
    const changes = questionChanges(before, question);
    const change = { code: question.code, moved: isElsewhere || moved.has(question.code), ...changes };
    return change.moved || hasAny(changes) ? [change] : [];
  });
}

function questionChanges(before: Question, after: Question): Changes {
  return {
    texts: [
      ...text('prompt', before.prompt, after.prompt),
      ...text('guidance', before.guidance, after.guidance),
      ...labels('option', before.options, after.options),
      ...labels('column', before.columns, after.columns),
      ...text('followUp', before.followUp?.prompt ?? null, after.followUp?.prompt ?? null),
    ],
    settings: settingsOf(after).flatMap(([field, now], index) => {
      const then = settingsOf(before)[index]?.[1] ?? '';
      return then === now ? [] : [{ field, before: then, after: now }];
    }),
  };
}

function settingsOf(question: Question): [field: string, value: string][] {
  const { followUp, showIf } = question;
  const columns = question.columns.map(({ code, kind, required }) => `${code}:${kind}${required ? '*' : ''}`);
  return [
    ['kind', question.kind],
    ['required', question.required ? 'yes' : 'no'],
    ['visibility', question.visibility],
    ['wordLimit', said(question.wordLimit)],
    ['options', question.options.map(({ code }) => code).join(', ')],
    ['columns', columns.join(', ')],
    ['followUpLimit', said(followUp?.wordLimit ?? null)],
    ['followUpAfter', (followUp?.after ?? []).join(', ')],
    ['most', said(question.most)],
    ['languages', question.languages.join(', ')],
    ['showIf', showIf ? `${showIf.question}: ${showIf.options.join(', ')}` : ''],
    ['criteria', question.criteria.join(', ')],
  ];
}

const said = (value: number | null): string => (value === null ? '' : String(value));

function sectionChanges(older: QuestionnaireContent, newer: QuestionnaireContent): SectionChange[] {
  const moved = movedCodes(older.sections, newer.sections);
  const kept = newer.sections.flatMap((section): SectionChange[] => {
    const before = older.sections.find(({ code }) => code === section.code) ?? null;
    const texts = [
      ...text('title', before?.title ?? null, section.title),
      ...text('guidance', before?.guidance ?? null, section.guidance),
    ];
    if (before === null) return [{ code: section.code, change: 'added', texts, settings: [] }];
    if (texts.length > 0) return [{ code: section.code, change: 'changed', texts, settings: [] }];
    return moved.has(section.code) ? [{ code: section.code, change: 'moved', texts, settings: [] }] : [];
  });
  const gone = older.sections.filter(({ code }) => !newer.sections.some((section) => section.code === code));
  return [
    ...kept,
    ...gone.map(({ code, title }) => ({
      code,
      change: 'removed' as const,
      texts: text('title', title, null),
      settings: [],
    })),
  ];
}

interface Labelled {
  readonly code: string;
  readonly label: LocalizedText;
}

function labels(field: string, before: readonly Labelled[], after: readonly Labelled[]): ChangedText[] {
  const codes = new Set([...after, ...before].map(({ code }) => code));
  const labelIn = (items: readonly Labelled[], code: string) => items.find((item) => item.code === code)?.label ?? null;
  return [...codes].flatMap((code) => text(field, labelIn(before, code), labelIn(after, code)));
}

function text(field: string, before: LocalizedText | null, after: LocalizedText | null): ChangedText[] {
  return LANGUAGES.flatMap(({ code: language }) => {
    const [then, now] = [before?.texts[language] ?? '', after?.texts[language] ?? ''];
    return then === now ? [] : [{ field, language, before: then, after: now }];
  });
}

/** Codes out of the longest order common to both: the fewest moves that explain the new order. */
function movedCodes(older: readonly { code: string }[], newer: readonly { code: string }[]): Set<string> {
  const has = (items: readonly { code: string }[], code: string) => items.some((item) => item.code === code);
  const before = older.map(({ code }) => code).filter((code) => has(newer, code));
  const after = newer.map(({ code }) => code).filter((code) => has(older, code));
  const still = new Set(commonOrder(before, after).map(([, index]) => after[index]));
  return new Set(after.filter((code) => !still.has(code)));
}

const hasAny = ({ texts, settings }: Changes): boolean => texts.length + settings.length > 0;

import { fromFields, LocalizedText } from '../../../common/text';
import {
  bindFields,
  Bound,
  FieldRule,
  FilledForm,
  flag,
  line,
  many,
  oneOf,
  text,
  whole,
} from '../../../common/web/form';
import {
  answerLimits,
  type Column,
  columnKinds,
  hasSetting,
  type Option,
  optionCodes,
  type Question,
  visibilities,
  type AnswerKind,
} from '../../domain';
import { NO_TEXT } from './both-languages';
import { BLANK_QUESTION, MOST_ROWS } from './question-fields';

type Values = Readonly<Record<string, unknown>>;

function rulesFor(kind: AnswerKind): Record<string, FieldRule> {
  const has = (setting: Parameters<typeof hasSetting>[1]) => hasSetting(kind, setting);
  const limit = kind === 'files' ? answerLimits.files : answerLimits.rows;
  const rows = (rules: (row: number) => Record<string, FieldRule>) =>
    Object.assign({}, ...Array.from({ length: MOST_ROWS }, (_, row) => rules(row))) as Record<string, FieldRule>;
  const labels = (name: string) => ({
    [`${name}Code`]: line({ max: 40, optional: true }),
    [`${name}En`]: line({ max: 200, optional: true }),
    [`${name}Fr`]: line({ max: 200, optional: true }),
  });
  return {
    rev: whole({ min: 1 }),
    kind: oneOf([kind]),
    section: line({ max: 40, optional: true }),
    ...both('prompt', (max) => text({ max, optional: true }), 1000),
    ...both('guidance', (max) => text({ max, optional: true }), 2000),
    required: flag(),
    visibility: oneOf(visibilities),
    criteria: many(line({ max: 40 })),
    showIf: many(line({ max: 90 })),
    ...(has('wordLimit') ? { wordLimit: whole({ min: 1, max: 5000, optional: kind === 'shortText' }) } : {}),
    ...(has('most') ? { most: whole({ min: 1, max: limit, optional: true }) } : {}),
    ...(has('languages') ? { languages: many(oneOf(['en', 'fr', 'ar', 'es', 'ru', 'zh'])) } : {}),
    ...(has('options') ? rows((row) => labels(`option${row}`)) : {}),
    ...(has('columns')
      ? rows((row) => ({
          ...labels(`column${row}`),
          [`column${row}Kind`]: oneOf(columnKinds, { optional: true }),
          [`column${row}Required`]: flag(),
        }))
      : {}),
    ...(has('followUp')
      ? {
          ...both('followUp', (max) => line({ max, optional: true }), 500),
          followUpLimit: whole({ min: 1, max: 5000, optional: true }),
          followUpAfter: many(line({ max: 40 })),
        }
      : {}),
  };
}

const both = (name: string, rule: (max: number) => FieldRule, max: number): Record<string, FieldRule> => ({
  [`${name}En`]: rule(max),
  [`${name}Fr`]: rule(max),
});

export interface QuestionInput extends FilledForm {
  rev: number;
  section: string;
  /** Null while something is wrong. Its code is given when it is saved. */
  question: Omit<Question, 'code'> | null;
}

/** @param before the question as it was; null for a new one. Texts may be missing in a draft; publishing asks for all of them. */
export function bindQuestion(kind: AnswerKind, before: Question | null, body: unknown): QuestionInput {
  const input = bindFields(rulesFor(kind), body) as Bound<Values>;
  const errors = input.errors ?? decidersOf(input.values);
  const place = { raw: input.raw, rev: Number(input.values.rev ?? 0), section: String(input.values.section ?? '') };
  return { ...place, errors, question: errors ? null : questionFrom(kind, input.values, before) };
}

/** A question can wait for the answer to one other question only. */
function decidersOf(values: Values): FilledForm['errors'] {
  const deciders = new Set(textsIn(values.showIf).map((value) => value.split(':')[0]));
  return deciders.size > 1 ? { showIf: { key: 'questions.edit.oneDecider' } } : null;
}

function questionFrom(kind: AnswerKind, values: Values, before: Question | null): Omit<Question, 'code'> {
  const pair = (name: string, old: LocalizedText | null | undefined) =>
    fromFields({ en: textIn(values[`${name}En`]), fr: textIn(values[`${name}Fr`]) }, old ?? null);
  const options = labelled(values, 'option', before?.options ?? []).map(({ code, label }) => ({ code, label }));
  const prompt = pair('followUp', before?.followUp?.prompt);
  const offered = optionCodes({ ...BLANK_QUESTION, kind, options });
  const deciding = textsIn(values.showIf).map((value) => value.split(':'));
  return {
    kind,
    prompt: pair('prompt', before?.prompt) ?? NO_TEXT,
    guidance: pair('guidance', before?.guidance),
    required: values.required === true,
    visibility: values.visibility as Question['visibility'],
    wordLimit: numberIn(values.wordLimit),
    options,
    followUp: prompt && {
      prompt,
      wordLimit: numberIn(values.followUpLimit) ?? 200,
      after: textsIn(values.followUpAfter).filter((code) => offered.includes(code)),
    },
    columns: labelled(values, 'column', before?.columns ?? []).map(({ code, label, field }): Column => ({
      code,
      label,
      kind: (textIn(values[`${field}Kind`]) ?? 'text') as Column['kind'],
      required: values[`${field}Required`] === true,
    })),
    most: numberIn(values.most),
    languages: textsIn(values.languages),
    showIf: deciding[0]
      ? { question: deciding[0][0] ?? '', options: deciding.map(([, option]) => option ?? '') }
      : null,
    criteria: textsIn(values.criteria),
  };
}

/** Rows with a label in any language; an emptied row falls away, a new one gets a code that the question has not had. */
function labelled(values: Values, name: 'option' | 'column', before: readonly Option[]) {
  const known = new Map(before.map((one) => [one.code, one.label]));
  const taken = new Set(known.keys());
  const fresh = (): string => {
    let number = 1;
    while (taken.has(`${name}${number}`)) number += 1;
    taken.add(`${name}${number}`);
    return `${name}${number}`;
  };
  return Array.from({ length: MOST_ROWS }, (_, row) => `${name}${row}`).flatMap((field) => {
    const sent = textIn(values[`${field}Code`]) ?? '';
    const label = fromFields(
      { en: textIn(values[`${field}En`]), fr: textIn(values[`${field}Fr`]) },
      known.get(sent) ?? null,
    );
    return label ? [{ code: known.has(sent) ? sent : fresh(), label, field }] : [];
  });
}

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const textsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);

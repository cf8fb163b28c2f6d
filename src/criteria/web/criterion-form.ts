import { fromFields, LocalizedText } from '../../common/text';
import {
  bindFields,
  Bound,
  FieldRule,
  FilledForm,
  fill,
  line,
  oneOf,
  text,
  whole,
  withError,
} from '../../common/web/form';
import { CRITERION_TEXTS, STEP_TEXTS, stepField } from './criterion-fields';
import { Criterion, CriterionKind, FrameworkContent, levels } from '../domain';

/** Codes are short and stay the same across versions: 'JDG-LIST'. */
const CODE = /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/;
/** Percent with at most two decimals; they become whole basis points. */
const PERCENT = /^\d{1,3}([.,]\d{1,2})?$/;

/** Every text may be left empty in a draft; publishing asks for all of them. */
function rulesFor(isNew: boolean): Record<string, FieldRule> {
  const rules: Record<string, FieldRule> = {
    ...(isNew ? { code: line({ max: 20, pattern: CODE }) } : {}),
    kind: oneOf(['threshold', 'scored']),
    weight: line({ max: 6, pattern: PERCENT, optional: true }),
    floor: whole({ min: 1, max: 5, optional: true }),
    rev: whole({ min: 1 }),
  };
  for (const lang of ['En', 'Fr']) {
    for (const name of CRITERION_TEXTS)
      rules[name + lang] = name === 'title' ? line({ max: 200, optional: true }) : text({ max: 4000, optional: true });
    for (const value of levels)
      for (const part of STEP_TEXTS)
        rules[stepField(value, part) + lang] =
          part === 'label' ? line({ max: 80, optional: true }) : text({ max: 1000, optional: true });
  }
  return rules;
}

export interface CriterionInput extends FilledForm {
  rev: number;
  /** null while something is wrong. */
  criterion: Criterion | null;
}

/** @param before the criterion as it was; null for a new one */
export function bindCriterion(content: FrameworkContent, before: Criterion | null, body: unknown): CriterionInput {
  const input = bindFields(rulesFor(before === null), body) as Bound<Record<string, unknown>>;
  const rev = Number(input.values.rev ?? 0);
  if (input.errors) return { raw: input.raw, errors: input.errors, rev, criterion: null };
  const code = before?.code ?? String(input.values.code);
  if (!before && content.criteria.some((one) => one.code === code)) {
    const refused = withError(input, 'code', { key: 'criteria.edit.error.codeTaken' });
    return { raw: refused.raw, errors: refused.errors, rev, criterion: null };
  }
  return { raw: input.raw, errors: null, rev, criterion: criterionOf(code, input.values, content, before) };
}

function criterionOf(
  code: string,
  values: Record<string, unknown>,
  content: FrameworkContent,
  before: Criterion | null,
): Criterion {
  const kind = values.kind as CriterionKind;
  const both = (name: string, old: LocalizedText | undefined): LocalizedText =>
    fromFields({ en: values[`${name}En`] as string | null, fr: values[`${name}Fr`] as string | null }, old) ?? {
      original: 'en',
      texts: {},
    };
  const weight = Math.round(Number(String(values.weight ?? '0').replace(',', '.')) * 100);
  return {
    code,
    kind,
    title: both('title', before?.title),
    question: both('question', before?.question),
    legalBasis: both('legalBasis', before?.legalBasis),
    evidence: both('evidence', before?.evidence),
    // A threshold weighs nothing and is met at the level of the framework's rule.
    weightBp: kind === 'threshold' ? 0 : weight,
    floor: kind === 'threshold' ? content.thresholdRule.minLevel : ((values.floor as number | null) ?? null),
    position: before?.position ?? content.criteria.length + 1,
    scale: levels.map((value) => {
      const old = before?.scale.find((point) => point.value === value);
      return {
        value,
        label: both(stepField(value, 'label'), old?.label),
        descriptor: both(stepField(value, 'descriptor'), old?.descriptor),
      };
    }),
  };
}

/** The criterion as the form shows it. A new one starts with the labels that the others have. */
export function criterionFields(content: FrameworkContent, criterion: Criterion | null): FilledForm {
  const scale =
    criterion?.scale ??
    content.criteria[0]?.scale.map((point) => ({ ...point, descriptor: { original: 'en' as const, texts: {} } })) ??
    [];
  const fields: Record<string, string | number | null | undefined> = { kind: criterion?.kind ?? 'scored' };
  const put = (name: string, text: LocalizedText) =>
    Object.assign(fields, { [`${name}En`]: text.texts.en, [`${name}Fr`]: text.texts.fr });
  for (const point of scale) for (const part of STEP_TEXTS) put(stepField(point.value, part), point[part]);
  if (!criterion) return fill(fields);
  for (const name of CRITERION_TEXTS) put(name, criterion[name]);
  const weight = criterion.kind === 'scored' ? String(criterion.weightBp / 100) : null;
  return fill({ ...fields, weight, floor: criterion.kind === 'scored' ? criterion.floor : null });
}

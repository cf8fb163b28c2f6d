import { fromFields, LocalizedText } from '../../common/text';
import type { FieldErrors } from '../../common/errors';
import { bindFields, Bound, FieldRule, FilledForm, fill, line, text, whole, withErrors } from '../../common/web/form';
import { categoryRows, ratingField } from './rating-fields';
import type { FrameworkContent, RatingCategory, RatingOutcome } from '../domain';

const CODE = /^[a-z][a-z0-9_]*$/;
const SCORE = /^[0-5]([.,]\d{1,2})?$/;

function rulesFor(content: FrameworkContent): Record<string, FieldRule> {
  const rules: Record<string, FieldRule> = { rev: whole({ min: 1 }) };
  const texts = (group: 'cat' | 'out', row: number) => {
    for (const lang of ['En', 'Fr']) {
      rules[ratingField(group, row, `Name${lang}`)] = line({ max: 80, optional: true });
      rules[ratingField(group, row, `Meaning${lang}`)] = text({ max: 600, optional: true });
    }
  };
  for (let row = 1; row <= categoryRows(content); row += 1) {
    texts('cat', row);
    rules[ratingField('cat', row, 'Code')] = line({ max: 40, pattern: CODE, optional: true });
    rules[ratingField('cat', row, 'Score')] = line({ max: 4, pattern: SCORE, optional: true });
  }
  content.outcomes.forEach((_outcome, index) => texts('out', index + 1));
  return rules;
}

export interface RatingsInput extends FilledForm {
  rev: number;
  /** The draft with these ratings; null while something is wrong. */
  content: FrameworkContent | null;
}

/** A category whose code is emptied is taken out; its texts go with it. */
export function bindRatings(content: FrameworkContent, body: unknown): RatingsInput {
  const bound = bindFields(rulesFor(content), body) as Bound<Record<string, unknown>>;
  const errors: FieldErrors = {};
  const get = (name: string): string | null => (bound.values[name] as string | null | undefined) ?? null;
  for (let row = 1; !bound.errors && row <= categoryRows(content); row += 1) {
    if (!get(ratingField('cat', row, 'Code')) && get(ratingField('cat', row, 'NameEn')))
      errors[ratingField('cat', row, 'Code')] = { key: 'criteria.ratings.error.code' };
  }
  const input = Object.keys(errors).length > 0 ? withErrors(bound, errors) : bound;
  const rev = Number(bound.values.rev ?? 0);
  return { raw: input.raw, errors: input.errors, rev, content: input.errors ? null : withRatings(content, get) };
}

function withRatings(content: FrameworkContent, get: (name: string) => string | null): FrameworkContent {
  const both = (group: 'cat' | 'out', row: number, name: string, old: LocalizedText | undefined): LocalizedText =>
    fromFields(
      { en: get(ratingField(group, row, `${name}En`)), fr: get(ratingField(group, row, `${name}Fr`)) },
      old,
    ) ?? { original: 'en', texts: {} };
  const rows = Array.from({ length: categoryRows(content) }, (_, index) => index + 1);
  const ratingCategories = rows.flatMap((row): RatingCategory[] => {
    const code = get(ratingField('cat', row, 'Code'));
    if (!code) return [];
    const old = content.ratingCategories[row - 1];
    const score = get(ratingField('cat', row, 'Score'));
    return [
      {
        code,
        name: both('cat', row, 'Name', old?.name),
        meaning: both('cat', row, 'Meaning', old?.meaning),
        minScore: score === null ? null : Math.round(Number(score.replace(',', '.')) * 100),
      },
    ];
  });
  const outcomes = content.outcomes.map((old, index): RatingOutcome => ({
    code: old.code,
    name: both('out', index + 1, 'Name', old.name),
    meaning: both('out', index + 1, 'Meaning', old.meaning),
  }));
  return { ...content, ratingCategories, outcomes };
}

export function ratingsFields(content: FrameworkContent): FilledForm {
  const fields: Record<string, string | null | undefined> = {};
  const put = (group: 'cat' | 'out', row: number, item: RatingOutcome) => {
    for (const [lang, code] of [
      ['En', 'en'],
      ['Fr', 'fr'],
    ] as const) {
      fields[ratingField(group, row, `Name${lang}`)] = item.name.texts[code];
      fields[ratingField(group, row, `Meaning${lang}`)] = item.meaning.texts[code];
    }
  };
  content.ratingCategories.forEach((category, index) => {
    put('cat', index + 1, category);
    fields[ratingField('cat', index + 1, 'Code')] = category.code;
    fields[ratingField('cat', index + 1, 'Score')] =
      category.minScore === null ? null : (category.minScore / 100).toFixed(2);
  });
  content.outcomes.forEach((outcome, index) => put('out', index + 1, outcome));
  return fill(fields);
}

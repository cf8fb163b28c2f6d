import type { FieldErrors } from '../../common/errors';
import { LocalizedText, Language, inLanguage, onlyIn, stateNames } from '../../common/text';
import { bindFields, Bound, FieldRule, fill, FilledForm, line, oneOf, whole, withErrors } from '../../common/web/form';
import { Background, POST_KIND, postValue, WORK_KIND, workValue } from '../domain/background';
import type { NewFact } from '../facts';
import { POST_FIELDS, rowField, RowField, WORK_FIELDS } from './background-field';

/** More rows than anybody needs; the limit of fields of one form is far above. */
const MAX_ROWS = 30;
/** Empty rows offered at the end. */
const SPARE = 2;

export interface BackgroundInput extends FilledForm {
  rows: number;
  rev: number;
  /** null while something is wrong, or when only more rows were asked for. */
  facts: NewFact[] | null;
}

/** How the rows are sourced: each names its source, or the person states them. */
export type RowSource = { each: Language } | { all: LocalizedText };

export function bindBackground(body: unknown, before: Background, source: RowSource): BackgroundInput {
  const rows = Math.min(MAX_ROWS, Math.max(1, Number((body as Record<string, unknown> | undefined)?.rows) || 1));
  const bound = bindFields(rulesFor(rows, source), body) as Bound<Values>;
  const rev = Number(bound.values.rev ?? 0);
  if (bound.raw.more) return { raw: bound.raw, errors: null, rows: Math.min(MAX_ROWS, rows + SPARE), rev, facts: null };
  const errors = bound.errors ? {} : rowErrors(bound.values, rows, 'each' in source);
  const input = Object.keys(errors).length > 0 ? withErrors(bound, errors) : bound;
  const facts = input.errors ? null : factsOf(bound.values, rows, before, source);
  return { raw: input.raw, errors: input.errors, rows, rev, facts };
}

/** What is recorded, as the form shows it. */
export function backgroundFields({ posts, works }: Background, rev: number, lang: Language): BackgroundInput {
  const fields: Record<string, string | number | null> = {};
  posts.forEach(({ institution, from, until, serviceOf, source }, index) => {
    const cited = source ? inLanguage(source, lang).text : null;
    const row = { Institution: institution, From: from, Until: until, ServiceOf: serviceOf, Source: cited };
    for (const field of POST_FIELDS) fields[rowField('post', index + 1, field)] = row[field];
  });
  works.forEach(({ title, year, authors, source }, index) => {
    const cited = source ? inLanguage(source, lang).text : null;
    const row = { Title: title, Year: year, Authors: authors.join('; '), Source: cited };
    for (const field of WORK_FIELDS) fields[rowField('work', index + 1, field)] = row[field];
  });
  const rows = Math.min(MAX_ROWS, Math.max(posts.length, works.length) + SPARE);
  return { ...fill({ ...fields, rows, rev }), rows, rev, facts: null };
}

type Values = Record<string, unknown>;

function rulesFor(rows: number, source: RowSource): Record<string, FieldRule> {
  const states = stateNames('en').map(({ code }) => code);
  const optional = { optional: true };
  const rules: Record<string, FieldRule> = {
    rows: whole({ min: 1, max: MAX_ROWS }),
    rev: whole({ min: 0 }),
    more: oneOf(['yes'], optional),
  };
  for (let row = 1; row <= rows; row += 1) {
    rules[rowField('post', row, 'Institution')] = line({ max: 200, ...optional });
    rules[rowField('post', row, 'From')] = whole({ min: 1900, max: 2199, ...optional });
    rules[rowField('post', row, 'Until')] = whole({ min: 1900, max: 2199, ...optional });
    rules[rowField('post', row, 'ServiceOf')] = oneOf(states, optional);
    rules[rowField('work', row, 'Title')] = line({ max: 300, ...optional });
    rules[rowField('work', row, 'Year')] = whole({ min: 1900, max: 2199, ...optional });
    rules[rowField('work', row, 'Authors')] = line({ max: 500, ...optional });
    if (!('each' in source)) continue;
    rules[rowField('post', row, 'Source')] = line({ max: 300, ...optional });
    rules[rowField('work', row, 'Source')] = line({ max: 300, ...optional });
  }
  return rules;
}

const textAt = (values: Values, kind: 'post' | 'work', row: number, field: RowField): string | null =>
  (values[rowField(kind, row, field)] as string | null | undefined) ?? null;
const yearAt = (values: Values, kind: 'post' | 'work', row: number, field: RowField): number | null =>
  (values[rowField(kind, row, field)] as number | null | undefined) ?? null;

const isBegun = (values: Values, kind: 'post' | 'work', row: number): boolean =>
  (kind === 'post' ? POST_FIELDS : WORK_FIELDS).some((field) => (values[rowField(kind, row, field)] ?? null) !== null);

/** What is missing in rows that are begun. */
function rowErrors(values: Values, rows: number, isSourced: boolean): FieldErrors {
  const errors: FieldErrors = {};
  const miss = (kind: 'post' | 'work', row: number, field: RowField, code: string) =>
    (errors[rowField(kind, row, field)] = { key: `elections.background.error.${code}` });
  for (let row = 1; row <= rows; row += 1) {
    if (isBegun(values, 'post', row)) {
      const [from, until] = [yearAt(values, 'post', row, 'From'), yearAt(values, 'post', row, 'Until')];
      if (!textAt(values, 'post', row, 'Institution')) miss('post', row, 'Institution', 'institution');
      if (from === null) miss('post', row, 'From', 'from');
      else if (until !== null && until < from) miss('post', row, 'Until', 'until');
      if (isSourced && !textAt(values, 'post', row, 'Source')) miss('post', row, 'Source', 'source');
    }
    if (isBegun(values, 'work', row)) {
      if (!textAt(values, 'work', row, 'Title')) miss('work', row, 'Title', 'title');
      if (isSourced && !textAt(values, 'work', row, 'Source')) miss('work', row, 'Source', 'source');
    }
  }
  return errors;
}

function factsOf(values: Values, rows: number, before: Background, source: RowSource): NewFact[] {
  const facts: NewFact[] = [];
  const state = (kind: 'post' | 'work', row: number, value: NewFact['value']) => {
    const known = knownSource(kind, row, value, before, source);
    facts.push({
      kind: kind === 'post' ? POST_KIND : WORK_KIND,
      value,
      source: sourceAt(textAt(values, kind, row, 'Source'), known, source),
      asOf: null,
      confidence: 'verified',
      position: (kind === 'post' ? 2000 : 3000) + row,
    });
  };
  for (let row = 1; row <= rows; row += 1) {
    const institution = textAt(values, 'post', row, 'Institution');
    const title = textAt(values, 'work', row, 'Title');
    if (institution) state('post', row, postValue(postAt(values, row, institution)));
    if (title)
      state(
        'work',
        row,
        workValue({ title, year: yearAt(values, 'work', row, 'Year'), authors: authorsAt(values, row) }),
      );
  }
  return facts;
}

function postAt(values: Values, row: number, institution: string) {
  return {
    institution,
    from: yearAt(values, 'post', row, 'From') ?? 0,
    until: yearAt(values, 'post', row, 'Until'),
    serviceOf: textAt(values, 'post', row, 'ServiceOf'),
  };
}

const authorsAt = (values: Values, row: number): string[] =>
  (textAt(values, 'work', row, 'Authors') ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);

/** Where sources are typed, that of the same row; else that of the same statement, so that its own source stays. */
function knownSource(
  kind: 'post' | 'work',
  row: number,
  value: NewFact['value'],
  { posts, works }: Background,
  source: RowSource,
): LocalizedText | null {
  if ('each' in source) return (kind === 'post' ? posts : works)[row - 1]?.source ?? null;
  const said = JSON.stringify(value);
  const same =
    kind === 'post'
      ? posts.find((post) => JSON.stringify(postValue(post)) === said)
      : works.find((work) => JSON.stringify(workValue(work)) === said);
  return same?.source ?? null;
}

/** A source that was not touched keeps the languages it had. */
function sourceAt(typed: string | null, known: LocalizedText | null, source: RowSource): LocalizedText {
  if ('all' in source) return known ?? source.all;
  if (known && typed === inLanguage(known, source.each).text) return known;
  return onlyIn(source.each, typed ?? '');
}

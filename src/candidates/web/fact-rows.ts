import type { Confidence } from '../../common/facts';
import type { FieldErrors } from '../../common/errors';
import { fromFields, inLanguage, Language, LocalizedText, onlyIn } from '../../common/text';
import { FieldRule, line, many, oneOf, text } from '../../common/web/form';
import { day, ref } from '../../common/web/form/text-rules';
import { factField, FactField } from './fact-field';
import { candidacyFactKinds, FactRead, isText, NewFact } from '../../elections';

const CONFIDENCES: readonly Confidence[] = ['verified', 'recalled', 'unverified'];
/** More rows than any profile has; the limit of fields of one form is far above. */
export const MAX_ROWS = 40;
const CODE = /^[A-Z0-9-]+$/;
/** Empty rows offered at the end. */
const SPARE = 2;

/** Rules of the rows of facts; a row that is left empty states nothing. */
export function factRules(rows: number): Record<string, FieldRule> {
  const rules: Record<string, FieldRule> = {};
  for (let row = 1; row <= rows; row += 1) {
    rules[factField(row, 'Id')] = ref({ optional: true });
    rules[factField(row, 'Kind')] = oneOf(candidacyFactKinds, { optional: true });
    rules[factField(row, 'En')] = text({ max: 2000, optional: true });
    rules[factField(row, 'Fr')] = text({ max: 2000, optional: true });
    rules[factField(row, 'Source')] = line({ max: 300, optional: true });
    rules[factField(row, 'AsOf')] = day({ optional: true });
    rules[factField(row, 'Confidence')] = oneOf(CONFIDENCES, { optional: true });
    rules[factField(row, 'Criteria')] = many(line({ max: 64, pattern: CODE }));
  }
  return rules;
}

/** How many rows the form shows for these facts. */
export const rowsFor = (facts: readonly FactRead[]): number => Math.min(MAX_ROWS, textFacts(facts).length + SPARE);

/** Facts in words; codes and tables of the reference data are not edited here. */
export const textFacts = (facts: readonly FactRead[]): FactRead[] => facts.filter((fact) => isText(fact.recorded));

type FactFields = Record<string, string | string[] | null | undefined>;

/** The facts as the fields of the form, in the language of the page where a source has several. */
export function factFields(facts: readonly FactRead[], lang: Language): FactFields {
  const fields: FactFields = {};
  textFacts(facts).forEach((fact, index) => {
    const set = (name: FactField, value: string | null | undefined) => (fields[factField(index + 1, name)] = value);
    set('Id', fact.id);
    set('Kind', fact.kind);
    set('En', fact.value.texts.en);
    set('Fr', fact.value.texts.fr);
    set('Source', fact.isCited ? inLanguage(fact.source, lang).text : null);
    set('AsOf', fact.asOf?.length === 10 ? fact.asOf : null);
    set('Confidence', fact.confidence);
    fields[factField(index + 1, 'Criteria')] = [...fact.criterionCodes];
  });
  return fields;
}

type Values = Record<string, unknown>;

const valueAt = (values: Values, row: number, name: FactField): string | null =>
  (values[factField(row, name)] as string | null) ?? null;

const isFilled = (values: Values, row: number): boolean =>
  [valueAt(values, row, 'En'), valueAt(values, row, 'Fr'), valueAt(values, row, 'Source')].some(
    (value) => value !== null,
  );

/** What is missing in rows that are begun: a kind, a text, a source. Every fact names where it comes from. */
export function factErrors(values: Values, rows: number, before: readonly FactRead[]): FieldErrors {
  const errors: FieldErrors = {};
  for (let row = 1; row <= rows; row += 1) {
    if (!isFilled(values, row)) continue;
    if (!valueAt(values, row, 'Kind')) errors[factField(row, 'Kind')] = { key: 'form.error.choose' };
    if (!valueAt(values, row, 'En') && !valueAt(values, row, 'Fr'))
      errors[factField(row, 'En')] = { key: 'candidates.edit.error.factText' };
    const known = before.find((fact) => fact.id === valueAt(values, row, 'Id'));
    if (!valueAt(values, row, 'Source') && (known?.isCited ?? true))
      errors[factField(row, 'Source')] = { key: 'candidates.edit.error.factSource' };
  }
  return errors;
}

/** The rows as facts, in their order. A text or source that was not touched keeps the languages it had. */
export function factsOf(values: Values, rows: number, before: readonly FactRead[], lang: Language): NewFact[] {
  const facts: NewFact[] = [];
  for (let row = 1; row <= rows; row += 1) {
    const known = before.find((fact) => fact.id === valueAt(values, row, 'Id'));
    const value = fromFields({ en: valueAt(values, row, 'En'), fr: valueAt(values, row, 'Fr') }, known?.value);
    const kind = valueAt(values, row, 'Kind');
    if (!value || !kind || !isFilled(values, row)) continue;
    facts.push({
      kind,
      value,
      source: sourceOf(valueAt(values, row, 'Source'), known, lang),
      asOf: valueAt(values, row, 'AsOf') ?? (known?.asOf && known.asOf.length < 10 ? known.asOf : null),
      confidence: (valueAt(values, row, 'Confidence') as Confidence | null) ?? 'verified',
      criterionCodes: values[factField(row, 'Criteria')] as string[],
      position: known?.position ?? 1000 + row,
    });
  }
  return facts;
}

function sourceOf(typed: string | null, known: FactRead | undefined, lang: Language): LocalizedText | null {
  if (typed === null) return null;
  if (known?.isCited && inLanguage(known.source, lang).text === typed) return known.source;
  return onlyIn(lang, typed);
}

import { inLanguage, LocalizedText, Passage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import { PublicFact } from '../../domain/site-data';
import { dayInWords } from './days';

export interface SourceView {
  lead: string | null;
  text: Passage | null;
  /** How sure it is and as of when. */
  end: string[];
}

export interface SourcedFactsView {
  rows: { term: string; value: Passage; source: SourceView | null }[];
  /** What holds for all rows that say nothing else, told once. */
  common: SourceView | null;
}

/** Facts with where each comes from, as of when, and how sure it is; what they have in common is said below the list. */
export function sourcedFacts(facts: readonly PublicFact[], words: Words): SourcedFactsView {
  const source = mostCommon(facts.map((fact) => JSON.stringify(fact.source)));
  const confidence = shared(facts.map((fact) => fact.confidence));
  const asOf = shared(facts.map((fact) => fact.asOf));
  const rows = facts.map((fact) => ({
    term: words.t(`elections.fact.kind.${fact.kind}`),
    value: inLanguage(fact.value, words.lang),
    source: sourceView(
      JSON.stringify(fact.source) === source ? null : fact.source,
      confidence === undefined ? fact.confidence : null,
      asOf === undefined ? fact.asOf : null,
      words,
    ),
  }));
  const common = source === undefined ? null : (JSON.parse(source) as LocalizedText | null);
  const view = sourceView(common, confidence ?? null, asOf ?? null, words);
  const isAll = rows.every((row) => (row.source?.text ?? null) === null);
  return { rows, common: view && { ...view, lead: commonLead(view, isAll, words) } };
}

function commonLead({ text }: SourceView, isAll: boolean, words: Words): string | null {
  if (!text) return null;
  return words.t(isAll ? 'site.fact.source' : 'site.fact.sourceOfOthers');
}

function sourceView(
  source: LocalizedText | null,
  confidence: PublicFact['confidence'] | null,
  asOf: string | null,
  words: Words,
): SourceView | null {
  const end = [
    ...(confidence ? [words.t('common.sentence', { text: words.t(`elections.confidence.${confidence}`) })] : []),
    ...(asOf ? [words.t('site.fact.asOf', { date: dayInWords(asOf, words) })] : []),
  ];
  if (!source && end.length === 0) return null;
  return { lead: source && words.t('site.fact.source'), text: source && inLanguage(source, words.lang), end };
}

/** The value of at least half of three or more; undefined when there is none such. */
function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  values.forEach((value) => counts.set(value, (counts.get(value) ?? 0) + 1));
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 3 && best[1] * 2 >= values.length ? best[0] : undefined;
}

/** The one value that all have; undefined when they differ. */
function shared<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}

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

type Sureness = 'verified' | 'recalled' | 'uncited' | 'own';

/** Facts with where each comes from, as of when, and how sure it is; what most have in common is said once below the list. */
export function sourcedFacts(facts: readonly PublicFact[], words: Words): SourcedFactsView {
  const source = mostCommon(facts.map((fact) => JSON.stringify(fact.source)));
  const sureness = shared(facts.map(surenessOf)) ?? mostCommon(facts.map(surenessOf));
  const asOf = shared(facts.map((fact) => fact.asOf));
  const rows = facts.map((fact) => {
    const own = {
      source: JSON.stringify(fact.source) === source ? null : fact.source,
      sureness: surenessOf(fact) === sureness ? 'own' : surenessOf(fact),
      asOf: asOf === undefined ? fact.asOf : null,
    } as const;
    return {
      term: words.t(`elections.fact.kind.${fact.kind}`),
      value: inLanguage(fact.value, words.lang),
      source: sourceView(own, 'confidence', words),
    };
  });
  const common = source === undefined ? null : (JSON.parse(source) as LocalizedText | null);
  const isAllSure = facts.every((fact) => surenessOf(fact) === sureness);
  const shown = { source: common, sureness: sureness ?? 'own', asOf: asOf ?? null } as const;
  const view = sourceView(shown, isAllSure ? 'confidence' : 'confidenceOthers', words);
  const isAll = rows.every((row) => (row.source?.text ?? null) === null);
  return { rows, common: view && { ...view, lead: commonLead(view, isAll, words) } };
}

/** A remark of the site itself, such as that nothing was found, cites nothing and needs no source. */
function surenessOf({ confidence, source }: PublicFact): Sureness {
  if (source) return confidence;
  return confidence === 'verified' ? 'own' : 'uncited';
}

function commonLead({ text }: SourceView, isAll: boolean, words: Words): string | null {
  if (!text) return null;
  return words.t(isAll ? 'site.fact.source' : 'site.fact.sourceOfOthers');
}

interface SourceOfFact {
  source: LocalizedText | null;
  sureness: Sureness;
  asOf: string | null;
}

function sourceView(
  { source, sureness, asOf }: SourceOfFact,
  sentences: 'confidence' | 'confidenceOthers',
  words: Words,
): SourceView | null {
  const end = [
    ...(sureness === 'own' ? [] : [words.t(`site.fact.${sentences}.${sureness}`)]),
    ...(asOf ? [words.t('site.fact.asOf', { date: dayInWords(asOf, words) })] : []),
  ];
  if (!source && end.length === 0) return null;
  return { lead: source && words.t('site.fact.source'), text: source && inLanguage(source, words.lang), end };
}

/** The value of at least half of three or more; undefined when there is none such. */
function mostCommon<T extends string>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  values.forEach((value) => counts.set(value, (counts.get(value) ?? 0) + 1));
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 3 && best[1] * 2 >= values.length ? best[0] : undefined;
}

/** The one value that all have; undefined when they differ. */
function shared<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}

import { inLanguage, Passage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import { PublicFact } from '../../domain/site-data';
import { dayInWords } from './days';

interface SourceView {
  lead: string;
  text: Passage | null;
  end: string;
}

export interface SourcedFactsView {
  rows: { term: string; value: Passage; source: SourceView | null }[];
  /** Said once where all facts come from the same place. */
  common: SourceView | null;
}

/** Facts with where each comes from, as of when, and how sure it is. */
export function sourcedFacts(facts: readonly PublicFact[], words: Words): SourcedFactsView {
  const origins = new Set(facts.map(originKey));
  const [first] = facts;
  const common = first && origins.size === 1 && facts.length > 1 ? sourceView(first, words) : null;
  return {
    rows: facts.map((fact) => ({
      term: words.t(`elections.fact.kind.${fact.kind}`),
      value: inLanguage(fact.value, words.lang),
      source: common ? null : sourceView(fact, words),
    })),
    common,
  };
}

const originKey = ({ source, asOf, confidence }: PublicFact): string => JSON.stringify([source, asOf, confidence]);

function sourceView({ source, asOf, confidence }: PublicFact, words: Words): SourceView {
  const sure = words.t(`elections.confidence.${confidence}`);
  return {
    lead: words.t('site.fact.source'),
    text: source && inLanguage(source, words.lang),
    end: asOf
      ? words.t('site.fact.sureAsOf', { sure, date: dayInWords(asOf, words) })
      : words.t('site.fact.sure', { sure }),
  };
}

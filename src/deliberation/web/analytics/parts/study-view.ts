import type { CycleStatistics } from '../../../../aggregation';
import { inLanguage } from '../../../../common/text/localized-text';
import { Words } from '../../../../common/text/words';
import { FrameworkContent } from '../../../../criteria';

/** What every section of the page is written from. */
export interface StudyView {
  words: Words;
  framework: FrameworkContent;
  /** In the order of names. */
  candidates: readonly { slug: string; name: string; recused: number }[];
  letters: readonly string[];
  statistics: CycleStatistics;
}

/** From so many scored candidates on, something may be said of a colleague (section 12 of the definitions). */
export const ENOUGH_CANDIDATES = 5;

export const mayBeSpokenOf = ({ statistics }: StudyView, letter: string): boolean =>
  (statistics.scored[letter] ?? 0) >= ENOUGH_CANDIDATES;

export function criteriaOf({ framework, words }: StudyView): { code: string; title: string }[] {
  return [...framework.criteria]
    .sort((a, b) => a.position - b.position)
    .map(({ code, title }) => ({ code, title: inLanguage(title, words.lang).text }));
}

export const nameOf = ({ candidates }: StudyView, slug: string): string =>
  candidates.find((one) => one.slug === slug)?.name ?? slug;

/** At most two decimals: more would say more than the scores do. With a real minus sign. */
export const decimal = (words: Words, value: number): string =>
  words.number(Math.round(value * 100) / 100 + 0).replace('-', '−');

export const percent = (words: Words, share: number): string =>
  words.t('analytics.percent', { number: words.number(Math.round(share * 1000) / 10) });

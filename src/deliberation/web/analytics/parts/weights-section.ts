import { figureTable } from './figure-table';
import { Section } from './section';
import { criteriaOf, nameOf, percent, StudyView } from './study-view';

/** The weights at which two neighbours on the weighted mean would change places. */
export function weightsSection(view: StudyView): Section {
  const { words, statistics } = view;
  const reversals = statistics.weights.reversals_adjacent;
  const titles = new Map(criteriaOf(view).map(({ code, title }) => [code, title]));
  return {
    id: 'weights',
    title: words.t('analytics.weights.title'),
    paragraphs: [words.t('analytics.weights.lead'), words.t('analytics.weights.found', { count: reversals.length })],
    table:
      reversals.length === 0
        ? null
        : figureTable(words, {
            caption: words.t('analytics.weights.title'),
            columns: ['pair', 'criterion', 'weightNow', 'weightTie'].map((key) => words.t(`analytics.column.${key}`)),
            rows: reversals
              .map((one) => ({ ...one, pair: pairOf(view, one.higher, one.lower) }))
              .sort((a, b) => (a.pair < b.pair ? -1 : a.pair > b.pair ? 1 : 0))
              .map((one) => [
                one.pair,
                titles.get(one.criterion) ?? one.criterion,
                percent(words, one.weight_now),
                percent(words, one.weight_at_tie),
              ]),
          }),
    limit: words.t('analytics.weights.limit'),
  };
}

/** In the order of the names, as the rows are: neither tells who stands higher. */
const pairOf = (view: StudyView, ...slugs: string[]): string =>
  view.words.list(slugs.map((slug) => nameOf(view, slug)).sort());

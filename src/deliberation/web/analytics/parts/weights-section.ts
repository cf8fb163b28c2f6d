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
            rows: reversals.map((one) => [
              words.list([one.higher, one.lower].map((slug) => nameOf(view, slug)).sort()),
              titles.get(one.criterion) ?? one.criterion,
              percent(words, one.weight_now),
              percent(words, one.weight_at_tie),
            ]),
          }),
    limit: words.t('analytics.weights.limit'),
  };
}

import { CellInput, figureTable } from './figure-table';
import { intervalFigure } from './interval-figure';
import { Section } from './section';
import { decimal, StudyView } from './study-view';

const SCORES = { from: 1, to: 5, ticks: [1, 2, 3, 4, 5] };

/** Weighted means with the interval of another panel drawn from the same members, and their movement with the weights. */
export function meansSection(view: StudyView): Section {
  const { words, candidates, statistics } = view;
  const { bootstrap } = statistics;
  return {
    id: 'means',
    title: words.t('analytics.means.title'),
    paragraphs: [
      words.t('analytics.means.lead', { replicates: words.number(bootstrap.replicates), seed: bootstrap.seed }),
      words.t('analytics.means.weights', { concentration: statistics.weights.concentration }),
    ],
    table: figureTable(words, {
      caption: words.t('analytics.means.title'),
      columns: ['candidate', 'mean', 'interval', 'weightsMove'].map((key) => words.t(`analytics.column.${key}`)),
      rows: candidates.map(({ slug, name }) => [name, ...cells(view, slug)]),
    }),
    limit: words.t('analytics.means.limit'),
  };
}

function cells({ words, statistics }: StudyView, slug: string): CellInput[] {
  const mean = statistics.composite[slug] ?? null;
  if (mean === null) return [words.t('analytics.means.none'), '', ''];
  const interval = statistics.bootstrap.intervals[slug]?.ci ?? null;
  const deviation = statistics.weights.sd[slug] ?? null;
  const [low, high] = interval?.map((limit) => decimal(words, limit)) ?? [];
  return [
    decimal(words, mean),
    {
      text: interval
        ? words.t('analytics.means.interval', { low: low ?? '', high: high ?? '' })
        : words.t('analytics.means.noInterval'),
      figure: intervalFigure(words, SCORES, mean, interval),
    },
    deviation === null ? '' : words.t('analytics.means.move', { value: decimal(words, deviation) }),
  ];
}

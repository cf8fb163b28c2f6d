import { agreementOf, type CriterionAgreement } from '../../../../aggregation';
import { Words } from '../../../../common/text/words';
import { agreement, noChartSentence, ScoreCounts, sentencesOf, strip } from '../../../../common/web/components';
import { FigureTable, figureTable } from './figure-table';
import { IntervalFigure, intervalFigure } from './interval-figure';
import { criteriaOf, decimal, StudyView } from './study-view';

export interface CriterionSection {
  title: string;
  alpha: string;
  figure: IntervalFigure | null;
  reliability: string;
  /** What is inside the fold. */
  summary: string;
  table: FigureTable;
}

const AGREEMENT_SCALE = { from: -1, to: 1, ticks: [-1, 0, 1] };

/** How far members agree on each criterion, and how the scores of each candidate lie. */
export function criteriaSections(view: StudyView): CriterionSection[] {
  const { words, statistics } = view;
  return criteriaOf(view).flatMap(({ code, title }) => {
    const found = statistics.agreement[code];
    if (!found) return [];
    return [
      {
        title,
        alpha: alphaSentence(words, found),
        figure:
          found.alpha === null ? null : intervalFigure(words, AGREEMENT_SCALE, found.alpha, found.bootstrap.interval),
        reliability: reliabilitySentence(words, found),
        summary: words.t('analytics.criteria.scores', { criterion: title }),
        table: scoresTable(view, code, title),
      },
    ];
  });
}

function alphaSentence(words: Words, { alpha, reason, bootstrap }: CriterionAgreement): string {
  if (alpha === null) return words.t(`analytics.criteria.noAlpha.${reason ?? 'insufficient_data'}`);
  const value = decimal(words, alpha);
  if (!bootstrap.interval) return words.t('analytics.criteria.alphaAlone', { value });
  const [low, high] = bootstrap.interval.map((limit) => decimal(words, limit));
  return words.t('analytics.criteria.alpha', { value, low: low ?? '', high: high ?? '' });
}

function reliabilitySentence(words: Words, { icc }: CriterionAgreement): string {
  if (icc === null || ('error' in icc && icc.error === 'insufficient_data'))
    return words.t('analytics.criteria.noIcc.insufficient_data');
  if ('error' in icc) return words.t(`analytics.criteria.noIcc.${icc.error}`);
  if (icc.icc2k === null) return words.t('analytics.criteria.noIcc.undefined');
  const base = { value: decimal(words, icc.icc2k), candidates: icc.n, members: icc.k };
  if (!icc.icc2k_ci) return words.t('analytics.criteria.iccAlone', base);
  const [low, high] = icc.icc2k_ci;
  return words.t('analytics.criteria.icc', { ...base, low: decimal(words, low), high: decimal(words, high) });
}

function scoresTable(view: StudyView, code: string, title: string): FigureTable {
  const { words, candidates, statistics } = view;
  const columns = ['candidate', 'scores', 'given', 'agreement'];
  return figureTable(words, {
    caption: words.t('analytics.criteria.scores', { criterion: title }),
    columns: columns.map((key) => words.t(`analytics.column.${key}`)),
    rows: candidates.map(({ slug, name }) => {
      const counts = fiveCounts(statistics.describe[slug]?.[code]?.distribution ?? []);
      return [
        name,
        { strip: { ...strip(counts, words), counts: '' } },
        sentencesOf(counts, words)?.counts ?? noChartSentence(counts, words),
        agreement(agreementOf(counts), words).label,
      ];
    }),
  });
}

const fiveCounts = ([a = 0, b = 0, c = 0, d = 0, e = 0]: readonly number[]): ScoreCounts => [a, b, c, d, e];

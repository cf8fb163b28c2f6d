import { inLanguage } from '../../../../common/text/localized-text';
import { Section } from './section';
import { figureTable } from './figure-table';
import { StudyView } from './study-view';

/** Quorum, who stepped aside and the indicated rating, candidate by candidate. */
export function ratingsSection(view: StudyView): Section {
  const { words, candidates, statistics } = view;
  const columns = ['candidate', 'counted', 'aside', 'indicated'];
  return {
    id: 'ratings',
    title: words.t('analytics.ratings.title'),
    paragraphs: [words.t('analytics.ratings.lead')],
    table: figureTable(words, {
      caption: words.t('analytics.ratings.title'),
      columns: columns.map((key) => words.t(`analytics.column.${key}`)),
      rows: candidates.map(({ slug, name, recused }) => {
        const rating = statistics.rating?.[slug];
        return [
          name,
          words.t('analytics.ratings.counted', { count: rating?.valid ?? 0, required: rating?.required ?? 0 }),
          words.number(recused),
          indicated(view, slug),
        ];
      }),
    }),
    limit: words.t('analytics.ratings.limit'),
  };
}

function indicated({ words, framework, statistics }: StudyView, slug: string): string {
  const rating = statistics.rating?.[slug];
  if (!rating || rating.status === 'no_quorum') return words.t('analytics.ratings.noQuorum');
  if (rating.status === 'threshold_undetermined') return words.t('analytics.ratings.undetermined');
  const category = framework.ratingCategories.find(({ code }) => code === rating.rating);
  return category ? inLanguage(category.name, words.lang).text : (rating.rating ?? '');
}

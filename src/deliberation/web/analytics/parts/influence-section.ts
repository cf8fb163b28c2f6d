import { figureTable } from './figure-table';
import { Section } from './section';
import { criteriaOf, mayBeSpokenOf, nameOf, StudyView } from './study-view';

/** What would change without each member, by letter. */
export function influenceSection(view: StudyView): Section {
  const { words, letters } = view;
  return {
    id: 'influence',
    title: words.t('analytics.influence.title'),
    paragraphs: [words.t('analytics.influence.lead')],
    table: figureTable(words, {
      caption: words.t('analytics.influence.title'),
      columns: ['letter', 'ratingChanges', 'middleChanges'].map((key) => words.t(`analytics.column.${key}`)),
      rows: letters.map((letter) => [
        words.t('analytics.letter', { letter }),
        ...(mayBeSpokenOf(view, letter) ? changes(view, letter) : [words.t('analytics.tooFew'), '']),
      ]),
    }),
    limit: words.t('analytics.influence.limit'),
  };
}

function changes(view: StudyView, letter: string): string[] {
  const { words, statistics, candidates } = view;
  const influence = statistics.influence[letter];
  const ratings = influence?.rating_changed ?? [];
  const middles = influence?.middle_changed ?? [];
  const titles = new Map(criteriaOf(view).map(({ code, title }) => [code, title]));
  const byCandidate = candidates.flatMap(({ slug, name }) => {
    const criteria = middles.filter(([subject]) => subject === slug).map(([, code]) => titles.get(code) ?? code);
    return criteria.length === 0
      ? []
      : [words.t('analytics.influence.middles', { name, criteria: criteria.join(', ') })];
  });
  const none = words.t('analytics.influence.none');
  return [
    ratings.length === 0 ? none : words.list(ratings.map((slug) => nameOf(view, slug))),
    byCandidate.length === 0 ? none : byCandidate.join(' '),
  ];
}

import { inLanguage, Words } from '../../common/text';
import { dataTable, emptyState, EmptyStateView, TableView } from '../../common/web/components';
import type { View } from '../../common/web/rendering/view';
import { ElectionRead, electionState, timetableOf } from '../../elections';
import { candidatePaths } from './candidate.paths';

export interface CandidatesOverviewPage extends View {
  lede: string;
  current: TableView | null;
  none: EmptyStateView | null;
  past: TableView | null;
}

/** Elections with the number of their candidates; those still to come first. */
export function candidatesOverviewPage(
  words: Words,
  data: { elections: ElectionRead[]; counts: Map<string, number>; now: string },
): CandidatesOverviewPage {
  const isOver = (election: ElectionRead) => electionState(timetableOf(election), data.now) === 'over';
  const current = data.elections.filter((election) => !isOver(election));
  const past = data.elections.filter(isOver);
  return {
    template: 'secretariat/candidates/overview',
    title: words.t('candidates.overview.title'),
    breadcrumbs: [],
    section: 'candidates',
    lede: words.t('candidates.overview.lede'),
    current: current.length > 0 ? tableOf(words, current, data.counts, 'current') : null,
    none: current.length > 0 ? null : emptyState(words.t('candidates.overview.none')),
    past: past.length > 0 ? tableOf(words, past, data.counts, 'past') : null,
  };
}

function tableOf(words: Words, elections: ElectionRead[], counts: Map<string, number>, caption: string): TableView {
  const columns = ['election', 'post', 'candidates'].map((key) => ({
    label: words.t(`candidates.overview.column.${key}`),
    end: key === 'candidates',
  }));
  const rows = elections.map((election) => ({
    cells: [
      { text: inLanguage(election.title, words.lang).text, href: candidatePaths.index(words.lang, election.id) },
      words.t(`elections.post.${election.post}`),
      words.number(counts.get(election.id) ?? 0),
    ],
  }));
  return dataTable({ caption: words.t(`candidates.overview.caption.${caption}`), columns, rows }, words);
}

import { inLanguage, Words } from '../../common/text';
import {
  dataTable,
  emptyState,
  EmptyStateView,
  formTag,
  FormTag,
  selectBox,
  SelectView,
  TableView,
} from '../../common/web/components';
import { fill, formView } from '../../common/web/form/form-view';
import type { View } from '../../common/web/rendering/view';
import { ElectionRead, timetableOf } from '../domain/election-read';
import { spanInWords } from '../domain/fact-text';
import { PostCode, postCodes } from '../domain/posts';
import { electionState } from '../domain/timetable';
import { electionPaths } from './election.paths';

export interface ElectionsIndexPage extends View {
  lede: string;
  add: { label: string; href: string };
  filter: FormTag;
  post: SelectView;
  apply: string;
  table: TableView | null;
  empty: EmptyStateView | null;
}

/** All elections, newest first, or those to one post. */
export function electionsIndexPage(
  words: Words,
  data: { elections: ElectionRead[]; post: PostCode | null; now: string },
): ElectionsIndexPage {
  const shown = data.elections.filter((election) => data.post === null || election.post === data.post);
  const form = formView(fill({ post: data.post }), words, { post: words.t('elections.index.post') });
  const choices = postCodes.map((code) => ({ value: code, label: words.t(`elections.post.${code}`) }));
  return {
    template: 'secretariat/elections/index',
    title: words.t('elections.index.title'),
    breadcrumbs: [],
    section: 'elections',
    lede: words.t('elections.index.lede'),
    add: { label: words.t('elections.index.add'), href: electionPaths.new(words.lang) },
    filter: formTag({
      action: electionPaths.index(words.lang),
      method: 'get',
      label: words.t('elections.index.filter'),
    }),
    post: selectBox(form, 'post', choices, { empty: words.t('elections.index.anyPost') }),
    apply: words.t('common.action.apply'),
    table: shown.length > 0 ? tableOf(words, shown, data.now) : null,
    empty:
      shown.length > 0
        ? null
        : emptyState(words.t('elections.index.empty'), [
            { label: words.t('elections.index.add'), href: electionPaths.new(words.lang) },
          ]),
  };
}

function tableOf(words: Words, elections: ElectionRead[], now: string): TableView {
  const columns = ['election', 'post', 'vote', 'seats', 'state', 'public'].map((key) => ({
    label: words.t(`elections.index.column.${key}`),
    end: key === 'seats',
  }));
  const rows = elections.map((election) => ({
    cells: [
      { text: inLanguage(election.title, words.lang).text, href: electionPaths.show(words.lang, election.id) },
      words.t(`elections.post.${election.post}`),
      spanInWords(
        words,
        election.voteStartsOn ?? election.heldWhen,
        election.voteEndsOn ?? election.voteStartsOn ?? election.heldWhen,
      ),
      words.number(election.seats),
      stateCell(words, election, now),
      words.t(election.isPublic ? 'elections.fact.yes' : 'elections.fact.no'),
    ],
  }));
  return dataTable({ caption: words.t('elections.index.caption', { count: elections.length }), columns, rows }, words);
}

function stateCell(words: Words, election: ElectionRead, now: string) {
  const state = electionState(timetableOf(election), now);
  return { tag: words.t(`elections.state.${state}`), tone: state === 'over' ? ('line' as const) : ('plain' as const) };
}

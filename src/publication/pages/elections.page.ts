import { inLanguage } from '../../common/text/localized-text';
import { Words } from '../../common/text/words';
import { dataTable, TableView } from '../../common/web/components/data-table';
import { View } from '../../common/web/rendering';
import { PublicElection, SiteData } from '../domain/site-data';
import { dayInWords } from './parts/days';
import { byVote, realityTag } from './parts/election-rows';
import { publicPaths } from './public.paths';

export interface ElectionsPage extends View {
  lead: string;
  action: string;
  posts: { value: string; label: string; isSelected: boolean }[];
  ignored: string | null;
  table: TableView | null;
  empty: string;
  stamp: string;
}

/** All elections, newest first; `post` comes from the address and may be anything. */
export function electionsPage(data: SiteData, words: Words, post: string | null = null): ElectionsPage {
  const known = [...new Set(data.elections.map((election) => election.post))];
  const chosen = post !== null && known.includes(post) ? post : null;
  const shown = data.elections
    .filter((election) => chosen === null || election.post === chosen)
    .sort(byVote)
    .reverse();
  return {
    template: 'public/elections/index',
    title: words.t('site.elections.title'),
    description: words.t('site.elections.description'),
    breadcrumbs: [
      { label: words.t('common.navigation.home'), href: publicPaths.home(words.lang) },
      { label: words.t('site.elections.title'), href: null },
    ],
    section: 'elections',
    lead: words.t('site.elections.lead'),
    action: publicPaths.elections(words.lang),
    posts: [
      { value: '', label: words.t('site.elections.anyPost'), isSelected: chosen === null },
      ...known.map((value) => ({ value, label: words.t(`elections.post.${value}`), isSelected: value === chosen })),
    ],
    ignored: post && chosen === null ? words.t('site.filter.ignored', { count: 1, values: post.slice(0, 60) }) : null,
    table: shown.length > 0 ? tableOf(shown, data, words) : null,
    empty: words.t('site.elections.empty'),
    stamp: words.t('site.stamp.page', { date: words.date(data.asOf) }),
  };
}

function tableOf(elections: PublicElection[], data: SiteData, words: Words): TableView {
  const column = (part: string) => ({ label: words.t(`site.elections.column.${part}`) });
  const columns = ['election', 'vote', 'post', 'seats', 'candidates', 'state'].map(column);
  const rows = elections.map((election) => {
    const reality = realityTag(election, data, words);
    return {
      cells: [
        {
          text: inLanguage(election.title, words.lang).text,
          href: publicPaths.election(words.lang, election.slug),
          small: reality?.label ?? null,
        },
        dayInWords(election.voteStartsOn ?? election.when, words),
        words.t(`elections.post.${election.post}`),
        words.number(election.seats),
        election.candidates.length > 0 ? words.number(election.candidates.length) : words.t('site.elections.notKnown'),
        words.t(`site.elections.state.${election.state}`),
      ],
    };
  });
  return dataTable({ caption: words.t('site.elections.caption', { count: elections.length }), columns, rows }, words);
}

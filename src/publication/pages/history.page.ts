import { Words } from '../../common/text/words';
import { trail, TrailItemView } from '../../common/web/components/trail';
import { Link, View } from '../../common/web/rendering';
import { PublicElection, PublicProfile, PublicRevision } from '../domain/site-data';
import { profileCrumbs } from './parts/profile-crumbs';
import { historyTrail } from './parts/history-trail';
import { publicPaths } from './public.paths';

export interface HistoryPage extends View {
  lead: string;
  items: TrailItemView[];
  versions: Link[];
  differences: Link[];
  first: string | null;
}

/** All versions of a profile and the differences between any two. */
export function historyPage(election: PublicElection, profile: PublicProfile, words: Words): HistoryPage {
  const { candidate, history } = profile;
  const at = [words.lang, election.slug, candidate.slug] as const;
  const numbers = history.map(({ number }) => number).sort((a, b) => a - b);
  return {
    template: 'public/candidates/history',
    title: words.t('site.history.title', { name: candidate.name }),
    description: words.t('site.history.description', { name: candidate.name }),
    breadcrumbs: profileCrumbs(election, candidate, words.t('site.history.crumb'), words),
    section: 'elections',
    lead: words.t('site.history.lead'),
    items: trail(historyTrail(profile, words)),
    versions: history.map((revision) => ({
      label: words.t('site.history.version', { number: revision.number, date: words.date(revision.releasedAt) }),
      href: publicPaths.version(...at, revision.number),
    })),
    differences: pairsOf(numbers).map(([from, to]) => ({
      label: words.t('site.history.between', { from, to }),
      href: publicPaths.difference(...at, from, to),
    })),
    first: history.length === 1 ? words.t('site.history.isFirst') : null,
  };
}

/** Every older version with every newer one. */
export function pairsOf(numbers: readonly PublicRevision['number'][]): [number, number][] {
  return numbers.flatMap((from, index) => numbers.slice(index + 1).map((to): [number, number] => [from, to]));
}

import { inLanguage } from '../../common/text/localized-text';
import { Words } from '../../common/text/words';
import { textDiff, TextDiffView } from '../../common/web/components/text-diff';
import { Link, View } from '../../common/web/rendering';
import { PublicElection, PublicProfile, SiteData } from '../domain/site-data';
import { profileCrumbs } from './parts/profile-crumbs';
import { profilePassages } from './parts/profile-passages';
import { publicPaths } from './public.paths';

export interface DifferencePage extends View {
  lead: string;
  reason: string | null;
  changes: { name: string; diff: TextDiffView }[];
  same: string;
  links: Link[];
}

/** Two versions of a profile, word by word; what did not change is counted and not printed. */
export function differencePage(
  data: SiteData,
  election: PublicElection,
  before: PublicProfile,
  after: PublicProfile,
  words: Words,
): DifferencePage {
  const from = before.revision?.number ?? 0;
  const to = after.revision?.number ?? 0;
  const { candidate, revision } = after;
  const framework = data.frameworks.find(({ id }) => id === after.assessment?.frameworkId) ?? null;
  const [old, current] = [before, after].map((profile) => profilePassages(profile, framework, words));
  const names = [...new Set([...(old?.keys() ?? []), ...(current?.keys() ?? [])])];
  const changed = names.filter((name) => old?.get(name) !== current?.get(name));
  const at = [words.lang, election.slug, candidate.slug] as const;
  return {
    template: 'public/candidates/difference',
    title: words.t('site.diff.title', { name: candidate.name, from, to }),
    description: words.t('site.diff.description', { name: candidate.name, from, to }),
    breadcrumbs: profileCrumbs(election, candidate, words.t('site.history.between', { from, to }), words),
    section: 'elections',
    lead: words.t('site.diff.lead', { count: changed.length }),
    reason: revision?.reason ? inLanguage(revision.reason, words.lang).text : null,
    changes: changed.map((name) => ({
      name,
      diff: textDiff(old?.get(name) ?? '', current?.get(name) ?? '', words),
    })),
    same: words.t('site.diff.same', { count: names.length - changed.length }),
    links: [
      { label: words.t('site.diff.to', { number: from }), href: publicPaths.version(...at, from) },
      { label: words.t('site.diff.to', { number: to }), href: publicPaths.version(...at, to) },
      { label: words.t('site.history.link'), href: publicPaths.history(...at) },
    ],
  };
}

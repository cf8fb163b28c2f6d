import { inLanguage } from '../../common/text/localized-text';
import { Words } from '../../common/text/words';
import { trail, TrailItemView } from '../../common/web/components/trail';
import { Link, View } from '../../common/web/rendering';
import { PublicCorrection, SiteData } from '../domain/site-data';
import { publicPaths } from './public.paths';

export interface CorrectionsPage extends View {
  lead: string;
  items: TrailItemView[];
  empty: string;
  report: Link;
  stamp: string;
}

/** Every change to a published assessment, newest first. */
export function correctionsPage(data: SiteData, words: Words): CorrectionsPage {
  const newestFirst = [...data.corrections].sort((a, b) => (a.revision.releasedAt < b.revision.releasedAt ? 1 : -1));
  return {
    template: 'public/corrections/index',
    title: words.t('site.corrections.title'),
    description: words.t('site.corrections.lead'),
    breadcrumbs: [
      { label: words.t('common.navigation.home'), href: publicPaths.home(words.lang) },
      { label: words.t('site.corrections.title'), href: null },
    ],
    lead: words.t('site.corrections.lead'),
    items: trail(newestFirst.map((correction) => item(correction, words))),
    empty: words.t('site.corrections.empty'),
    report: { label: words.t('site.take.report'), href: publicPaths.reportAnError(words.lang) },
    stamp: words.t('site.stamp.page', { date: words.date(data.asOf) }),
  };
}

function item({ electionSlug, candidateSlug, name, revision }: PublicCorrection, words: Words) {
  const { number, releasedAt, kind, reason } = revision;
  return {
    at: words.date(releasedAt),
    iso: releasedAt,
    text: words.t(`site.corrections.${kind === 'notice' ? 'notice' : 'correction'}`, { name, number }),
    detail: reason ? inLanguage(reason, words.lang).text : null,
    link: {
      label: words.t('site.history.whatChanged'),
      href: publicPaths.difference(words.lang, electionSlug, candidateSlug, number - 1, number),
    },
  };
}

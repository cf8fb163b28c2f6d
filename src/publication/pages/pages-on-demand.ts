import { Language } from '../../common/text/language';
import { SiteData, SitePage } from '../domain/site-data';
import { queryOf, readChoice } from './parts/election-filters';
import { sitePage, siteStrip, SiteTools } from './parts/site-pages';
import { missingView } from './missing.page';
import { plannedElection, plannedElections } from './render-site';
import { publicPaths } from './public.paths';

/** First path segments, after the language, that belong to the public site alone. */
export const PUBLIC_SECTIONS: ReadonlySet<string> = new Set(
  [
    publicPaths.elections,
    publicPaths.criteria,
    publicPaths.panel,
    publicPaths.method,
    publicPaths.corrections,
    publicPaths.reportAnError,
    publicPaths.about,
    publicPaths.accessibility,
    publicPaths.privacy,
    publicPaths.data,
    publicPaths.search,
  ].map((path) => path('en').split('/')[2] ?? ''),
);

/** A page that depends on its query: `key` is the same for queries that mean the same. */
export interface PageOnDemand {
  key: string;
  make: () => SitePage;
}

/** An election's page with the filters of the query; null where there is nothing to choose from. */
export function electionWithChoice(
  data: SiteData,
  { renderer, wordsFor }: SiteTools,
  lang: Language,
  slug: string,
  query: URLSearchParams,
): PageOnDemand | null {
  const election = data.elections.find((one) => one.slug === slug);
  if (!election) return null;
  const choice = readChoice(query, election);
  const chosen = queryOf(choice);
  if (chosen === '' && choice.ignored.length === 0) return null;
  const words = wordsFor(lang);
  return {
    key: JSON.stringify([lang, slug, chosen, choice.ignored]),
    make: () => sitePage(data, words, plannedElection(data, election, words, choice), renderer),
  };
}

/** The list of elections to one post. */
export function electionsWithPost(
  data: SiteData,
  { renderer, wordsFor }: SiteTools,
  lang: Language,
  query: URLSearchParams,
): PageOnDemand | null {
  const post = query.get('post')?.slice(0, 60);
  if (!post) return null;
  const words = wordsFor(lang);
  return {
    key: JSON.stringify([lang, post]),
    make: () => sitePage(data, words, plannedElections(data, words, post), renderer),
  };
}

/** What is shown where there is no such page. */
export function missingPage(data: SiteData, { renderer, wordsFor }: SiteTools, lang: Language): SitePage {
  const words = wordsFor(lang);
  const planned = { path: publicPaths.home(lang), view: missingView(words), strip: siteStrip(data) };
  return sitePage(data, words, planned, renderer);
}

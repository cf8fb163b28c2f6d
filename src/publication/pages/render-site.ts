import { Words } from '../../common/text/words';
import { OFFERED_LANGUAGES } from '../../common/text/language';
import { PublicElection, SiteData, SitePage } from '../domain/site-data';
import { electionRecordPage } from './election-record.page';
import { electionPage } from './election.page';
import { electionsPage } from './elections.page';
import { homePage } from './home.page';
import { ElectionChoice } from './parts/election-filters';
import { electionStrip, PlannedPage, sitePage, siteStrip, SiteTools } from './parts/site-pages';
import { profilePage } from './profile.page';
import { publicPaths } from './public.paths';

export { SiteTools } from './parts/site-pages';

/** Every page of the public site in every offered language. Pure but for the templates: the same data give the same pages. */
export function renderSite(data: SiteData, { renderer, wordsFor }: SiteTools): SitePage[] {
  return OFFERED_LANGUAGES.flatMap((lang) => {
    const words = wordsFor(lang);
    return planned(data, words).map((page) => sitePage(data, words, page, renderer));
  });
}

/** The page of one election, with only the candidates chosen. */
export function plannedElection(
  data: SiteData,
  election: PublicElection,
  words: Words,
  choice?: ElectionChoice,
): PlannedPage {
  const isRecord = election.state === 'over' && !election.isAssessed;
  return {
    path: publicPaths.election(words.lang, election.slug),
    view: isRecord ? electionRecordPage(data, election, words) : electionPage(data, election, words, choice),
    strip: electionStrip(data, election),
  };
}

/** The list of elections, with only those to one post. */
export function plannedElections(data: SiteData, words: Words, post: string | null = null): PlannedPage {
  return {
    path: publicPaths.elections(words.lang),
    view: electionsPage(data, words, post),
    strip: siteStrip(data),
  };
}

function planned(data: SiteData, words: Words): PlannedPage[] {
  const strip = siteStrip(data);
  return [
    { path: publicPaths.home(words.lang), view: homePage(data, words), strip },
    plannedElections(data, words),
    ...data.elections.map((election) => plannedElection(data, election, words)),
    ...profiles(data, words),
  ];
}

function profiles(data: SiteData, words: Words): PlannedPage[] {
  return data.profiles.flatMap((profile) => {
    const election = data.elections.find(({ slug }) => slug === profile.electionSlug);
    if (!election) return [];
    return [
      {
        path: publicPaths.candidate(words.lang, election.slug, profile.candidate.slug),
        view: profilePage(data, election, profile, words),
        strip: electionStrip(data, election),
      },
    ];
  });
}

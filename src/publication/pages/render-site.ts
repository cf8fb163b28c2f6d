import { Words } from '../../common/text/words';
import { OFFERED_LANGUAGES } from '../../common/text/language';
import { View } from '../../common/web/rendering';
import { PublicElection, PublicProfile, SiteData, SitePage } from '../domain/site-data';
import { answersPage } from './answers.page';
import { correctionsPage } from './corrections.page';
import { criteriaIndexPage, criteriaPage, inForce } from './criteria.page';
import { dataPage } from './data.page';
import { differencePage } from './difference.page';
import { electionRecordPage } from './election-record.page';
import { electionPage } from './election.page';
import { electionsPage } from './elections.page';
import { historyPage, pairsOf } from './history.page';
import { homePage } from './home.page';
import { memberPage, panelPage } from './panel.page';
import { dataFiles } from './parts/data-files';
import { ElectionChoice } from './parts/election-filters';
import { electionStrip, PlannedPage, sitePage, siteStrip, SiteTools } from './parts/site-pages';
import { profilePage } from './profile.page';
import { publicPaths } from './public.paths';
import { openQuestions, questionPage } from './question.page';
import { questionsPage } from './questions.page';
import { STANDING_NAMES, StandingName, standingPage } from './standing.page';

export { SiteTools } from './parts/site-pages';

/** Every page of the public site in every offered language. Pure but for the templates: the same data give the same pages. */
export function renderSite(data: SiteData, { renderer, wordsFor }: SiteTools): SitePage[] {
  return OFFERED_LANGUAGES.flatMap((lang) => {
    const words = wordsFor(lang);
    return planned(data, words).map((page) => sitePage(data, words, page, renderer));
  }).concat(dataFiles(data));
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
  const { lang } = words;
  const strip = siteStrip(data);
  const page = (path: string, view: View): PlannedPage => ({ path, view, strip });
  return [
    page(publicPaths.home(lang), homePage(data, words)),
    plannedElections(data, words),
    ...data.elections.flatMap((election) => electionPages(data, election, words)),
    page(publicPaths.criteria(lang), criteriaIndexPage(data, words)),
    ...inForce(data.frameworks).map((framework) =>
      page(publicPaths.framework(lang, framework.post), criteriaPage(framework, null, words)),
    ),
    page(publicPaths.panel(lang), panelPage(data, words)),
    ...data.members.map((member) => page(publicPaths.member(lang, member.slug), memberPage(data, member, words))),
    page(publicPaths.corrections(lang), correctionsPage(data, words)),
    page(publicPaths.data(lang), dataPage(data, null, words)),
    ...STANDING_NAMES.map((name) => page(STANDING_PATHS[name](lang), standingPage(data, name, words))),
  ];
}

const STANDING_PATHS: Record<StandingName, (lang: string) => string> = {
  how: publicPaths.method,
  about: publicPaths.about,
  accessibility: publicPaths.accessibility,
  privacy: publicPaths.privacy,
  reportAnError: publicPaths.reportAnError,
};

/** An election with everything below it. */
function electionPages(data: SiteData, election: PublicElection, words: Words): PlannedPage[] {
  const strip = electionStrip(data, election);
  const { slug, isAssessed, frameworkId } = election;
  const framework = data.frameworks.find(({ id }) => id === frameworkId);
  const page = (path: string, view: View): PlannedPage => ({ path, view, strip });
  return [
    plannedElection(data, election, words),
    ...(framework
      ? [page(publicPaths.electionCriteria(words.lang, slug), criteriaPage(framework, election, words))]
      : []),
    ...questionPages(data, election, words),
    ...(isAssessed ? [page(publicPaths.electionData(words.lang, slug), dataPage(data, election, words))] : []),
    ...data.profiles
      .filter(({ electionSlug }) => electionSlug === slug)
      .flatMap((profile) => profilePages(data, election, profile, words)),
  ];
}

/** All questions of an election, and each question to the candidates with what they answered. */
function questionPages(data: SiteData, election: PublicElection, words: Words): PlannedPage[] {
  const strip = electionStrip(data, election);
  const page = (path: string, view: View): PlannedPage => ({ path, view, strip });
  const asked = data.questionnaires.filter(({ electionSlug }) => electionSlug === election.slug);
  if (asked.length === 0) return [];
  const ofCandidates = asked.filter(({ respondent }) => respondent === 'candidate');
  return [
    page(publicPaths.electionQuestions(words.lang, election.slug), questionsPage(data, election, asked, words)),
    ...ofCandidates.flatMap((one) =>
      openQuestions(one).map((question) =>
        page(
          publicPaths.question(words.lang, election.slug, question.number),
          questionPage(data, election, one, question, words),
        ),
      ),
    ),
  ];
}

/** A profile, its history, its versions and the differences between them. */
function profilePages(data: SiteData, election: PublicElection, profile: PublicProfile, words: Words): PlannedPage[] {
  const strip = electionStrip(data, election);
  const at = [words.lang, election.slug, profile.candidate.slug] as const;
  const page = (path: string, view: View): PlannedPage => ({ path, view, strip });
  const versions = data.revisions
    .filter((one) => one.electionSlug === election.slug && one.candidateSlug === profile.candidate.slug)
    .map((one) => one.profile);
  const living = page(publicPaths.candidate(...at), profilePage(data, election, profile, words));
  if (versions.length === 0) return [living];
  const hasAnswers = Boolean(profile.answers ?? profile.stateAnswers);
  const numbered = new Map(versions.map((version) => [version.revision?.number ?? 0, version]));
  return [
    living,
    ...(hasAnswers ? [page(publicPaths.answers(...at), answersPage(election, profile, words))] : []),
    page(publicPaths.history(...at), historyPage(election, profile, words)),
    ...[...numbered].map(([number, version]) =>
      page(publicPaths.version(...at, number), profilePage(data, election, version, words)),
    ),
    ...pairsOf([...numbered.keys()].sort((a, b) => a - b)).flatMap(([from, to]) => {
      const [before, after] = [numbered.get(from), numbered.get(to)];
      if (!before || !after) return [];
      return [page(publicPaths.difference(...at, from, to), differencePage(data, election, before, after, words))];
    }),
  ];
}

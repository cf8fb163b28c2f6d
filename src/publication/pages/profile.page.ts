import { inLanguage } from '../../common/text/localized-text';
import { Words } from '../../common/text/words';
import { portrait, PortraitView } from '../../common/web/components/portrait';
import { View } from '../../common/web/rendering';
import { PublicElection, PublicProfile, SiteData } from '../domain/site-data';
import { AnswersSection, answersSection } from './parts/answers-section';
import { CriteriaSection, criteriaSection } from './parts/criteria-section';
import { documentsOf, DocumentView } from './parts/documents';
import { MethodSection, methodSection } from './parts/method-section';
import { OpinionView, opinionsOf, ReplySection, replySection } from './parts/reply-section';
import { GlanceRow, glanceRows } from './parts/criterion-rows';
import { StateAnswers, stateAnswers, stateAnswersSection } from './parts/state-answers';
import { outcomeSentence, nomination } from './parts/nomination';
import { sourcedFacts, SourcedFactsView } from './parts/sourced-facts';
import { NoticeView, noticesOf, VersionLine, versionLine } from './parts/version-line';
import { verdict, VerdictView } from './parts/verdict';
import { publicPaths } from './public.paths';

export interface ProfilePage extends View {
  notices: NoticeView[];
  portrait: PortraitView;
  nomination: string;
  outcome: string | null;
  notAssessed: string | null;
  version: VersionLine;
  verdict: VerdictView | null;
  verdictTitle: string;
  glance: GlanceRow[];
  toc: { number: number; id: string; label: string }[];
  numbers: Record<(typeof SECTIONS)[number], number | null>;
  facts: SourcedFactsView | null;
  factsLead: string;
  criteria: CriteriaSection | null;
  answers: AnswersSection | null;
  stateAnswers: StateAnswers | null;
  reply: ReplySection | null;
  opinions: OpinionView[];
  documents: DocumentView[];
  method: MethodSection;
}

const SECTIONS = ['facts', 'criteria', 'answers', 'stateAnswers', 'reply', 'opinions', 'documents', 'method'] as const;

/** One candidate: facts, and the assessment where there is one. Older versions go through here too. */
export function profilePage(
  data: SiteData,
  election: PublicElection,
  profile: PublicProfile,
  words: Words,
): ProfilePage {
  const { assessment, candidate } = profile;
  const framework = data.frameworks.find(({ id }) => id === (assessment?.frameworkId ?? election.frameworkId)) ?? null;
  const newest = newestNumber(data, profile);
  const isPlain = candidate.status === 'not_assessed';
  const page = {
    template: 'public/candidates/show',
    ...headOf(election, profile, words),
    section: 'elections',
    fullWidth: true,
    notices: noticesOf(profile, newest, words),
    portrait: portrait(candidate.initials, 'large'),
    nomination: nomination(candidate, election, words),
    outcome: outcomeSentence(candidate, words),
    notAssessed: isPlain ? words.t('site.verdict.notAssessed') : null,
    version: versionLine(profile, data.asOf, words),
    verdict: verdict(profile, framework, words),
    verdictTitle: words.t(assessment ? 'site.verdict.title' : 'site.verdict.titleNone'),
    glance: assessment && framework ? glanceRows(assessment, framework, words) : [],
    facts: profile.facts.length > 0 ? sourcedFacts(profile.facts, words) : null,
    factsLead: words.t(isPlain ? 'site.profile.factsLeadReal' : 'site.profile.factsLead'),
    criteria: isPlain ? null : criteriaSection(profile, framework, words),
    answers: answersSection(data, profile, isOlder(profile, newest), words),
    stateAnswers: isOlder(profile, newest) ? stateAnswers(profile, words) : stateAnswersSection(profile, words),
    reply: assessment ? replySection(assessment, candidate.name, words) : null,
    opinions: assessment ? opinionsOf(assessment, words) : [],
    documents: documentsOf(profile, words),
    method: methodSection(data, profile, framework, words),
  };
  const numbers = numbersOf(page);
  return { ...page, numbers, toc: tocOf(numbers, words) };
}

function headOf(
  election: PublicElection,
  { candidate }: PublicProfile,
  words: Words,
): Pick<ProfilePage, 'title' | 'description' | 'breadcrumbs' | 'printed'> {
  const { lang } = words;
  const electionTitle = inLanguage(election.title, lang).text;
  const state = candidate.nominatingState
    ? words.country(candidate.nominatingState)
    : words.t('site.candidate.stateUnknown');
  return {
    title: candidate.name,
    // Goes with the page wherever it is shared: name, State and election, no rating.
    description: words.t('site.profile.description', { name: candidate.name, state, election: electionTitle }),
    printed: words.t('site.profile.printed', { name: candidate.name, election: electionTitle }),
    breadcrumbs: [
      { label: words.t('common.navigation.home'), href: publicPaths.home(lang) },
      { label: electionTitle, href: publicPaths.election(lang, election.slug) },
      { label: candidate.name, href: null },
    ],
  };
}

function newestNumber({ revisions }: SiteData, { electionSlug, candidate }: PublicProfile): number | null {
  const numbers = revisions
    .filter((one) => one.electionSlug === electionSlug && one.candidateSlug === candidate.slug)
    .flatMap(({ profile }) => profile.revision?.number ?? []);
  return numbers.length > 0 ? Math.max(...numbers) : null;
}

const isOlder = ({ revision }: PublicProfile, newest: number | null): boolean =>
  revision !== null && newest !== null && revision.number < newest;

/** Sections that have nothing to say are left out, and the numbers close up. */
function numbersOf(
  page: Pick<ProfilePage, 'criteria' | 'answers' | 'stateAnswers' | 'reply' | 'opinions' | 'documents'>,
): ProfilePage['numbers'] {
  const present = {
    facts: true,
    criteria: page.criteria !== null,
    answers: page.answers !== null,
    stateAnswers: page.stateAnswers !== null,
    reply: page.reply !== null,
    opinions: page.opinions.length > 0,
    documents: page.documents.length > 0,
    method: true,
  };
  let number = 0;
  const numbers = SECTIONS.map((section) => [section, present[section] ? ++number : null] as const);
  return Object.fromEntries(numbers) as ProfilePage['numbers'];
}

function tocOf(numbers: ProfilePage['numbers'], words: Words): ProfilePage['toc'] {
  return SECTIONS.flatMap((id) => {
    const number = numbers[id];
    return number === null ? [] : [{ number, id, label: words.t(`site.profile.section.${id}`) }];
  });
}

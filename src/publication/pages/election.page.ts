import { inLanguage } from '../../common/text/localized-text';
import { Words } from '../../common/text/words';
import { CandidateCardView } from '../../common/web/components/candidate-card';
import { trail, TrailItemView } from '../../common/web/components/trail';
import { Link, View } from '../../common/web/rendering';
import { PublicElection, SiteData } from '../domain/site-data';
import { BenchTable, benchTable } from './parts/bench-table';
import { candidateCards } from './parts/candidate-cards';
import { electionLead } from './parts/election-lead';
import { ElectionChoice, FilterGroup, filterGroups, matching, NO_CHOICE, removals } from './parts/election-filters';
import { counted } from './parts/numbers';
import { inOrder } from './parts/people';
import { sourcedFacts, SourcedFactsView } from './parts/sourced-facts';
import { timeline } from './parts/timeline';
import { publicPaths } from './public.paths';

export interface ElectionPage extends View {
  lead: string;
  actions: { criteria: Link | null; questions: Link | null; data: Link | null };
  action: string;
  filters: FilterGroup[];
  ignored: string | null;
  count: string;
  note: string | null;
  cards: CandidateCardView[];
  empty: { text: string; removals: Link[] } | null;
  chosen: Link[];
  bench: BenchTable | null;
  calendar: TrailItemView[];
  facts: SourcedFactsView | null;
  rules: string[];
  stamp: string;
}

/** An election whose vote is still to come, or whose candidates this site's panel assesses. */
export function electionPage(
  data: SiteData,
  election: PublicElection,
  words: Words,
  choice: ElectionChoice = NO_CHOICE,
): ElectionPage {
  const { lang } = words;
  const title = inLanguage(election.title, lang).text;
  const shown = inOrder(matching(election.candidates, choice), words);
  const chosen = removals(election, choice, words);
  return {
    template: 'public/elections/show',
    title,
    description: words.t('site.election.description', { title }),
    breadcrumbs: [
      { label: words.t('common.navigation.home'), href: publicPaths.home(lang) },
      { label: words.t('site.elections.title'), href: publicPaths.elections(lang) },
      { label: title, href: null },
    ],
    section: 'elections',
    lead: electionLead(election, words),
    actions: actionsOf(data, election, words),
    action: publicPaths.election(lang, election.slug),
    filters: filterGroups(election, choice, words),
    ignored: ignoredValues(choice, words),
    count: countOf(shown.length, election, words),
    note: noteOn(election, words),
    cards: candidateCards(shown, election, words),
    empty: shown.length > 0 ? null : emptyText(election, chosen, words),
    chosen: shown.length > 0 ? chosen : [],
    bench: benchTable(election, words),
    calendar: trail(timeline(election, data.asOf, words)),
    facts: election.facts.length > 0 ? sourcedFacts(election.facts, words) : null,
    rules: rulesOf(election, words),
    stamp: words.t('site.stamp.page', { date: words.date(data.asOf) }),
  };
}

/** How the vote works, one paragraph each. */
export function rulesOf({ post, seats }: Pick<PublicElection, 'post' | 'seats'>, words: Words): string[] {
  const parts: Record<string, string[]> = {
    judge: ['nomination', 'majority', 'requirements', 'term'],
    prosecutor: ['nomination', 'majority', 'term'],
    deputy_prosecutor: ['nomination', 'majority', 'term'],
  };
  const own = parts[post] ? post : 'bureau';
  return (parts[post] ?? ['who', 'majority', 'term']).map((part) =>
    words.t(`site.rules.${own}.${part}`, counted(seats, words)),
  );
}

/** '12 candidates', or with filters '3 of 12 candidates'. */
function countOf(shown: number, { candidates }: PublicElection, words: Words): string {
  const all = candidates.length;
  return shown === all
    ? words.t('site.election.count', { count: all })
    : words.t('site.election.countChosen', { count: shown, all });
}

function noteOn({ candidates, isExample }: PublicElection, words: Words): string | null {
  if (candidates.length === 0) return null;
  return words.t(isExample ? 'site.election.orderExample' : 'site.election.order');
}

function actionsOf(
  { questionnaires }: SiteData,
  { frameworkId, isAssessed, slug }: PublicElection,
  words: Words,
): ElectionPage['actions'] {
  const isAsking = questionnaires.some(({ electionSlug }) => electionSlug === slug);
  const link = (part: string, href: string): Link => ({ label: words.t(`site.election.${part}`), href });
  return {
    criteria: frameworkId ? link('criteria', publicPaths.electionCriteria(words.lang, slug)) : null,
    questions: isAsking ? link('questions', publicPaths.electionQuestions(words.lang, slug)) : null,
    data: isAssessed ? link('data', publicPaths.electionData(words.lang, slug)) : null,
  };
}

function ignoredValues({ ignored }: ElectionChoice, words: Words): string | null {
  return ignored.length > 0
    ? words.t('site.filter.ignored', { count: ignored.length, values: words.list(ignored) })
    : null;
}

function emptyText(election: PublicElection, chosen: Link[], words: Words): ElectionPage['empty'] {
  if (chosen.length > 0) return { text: words.t('site.election.emptyFilter'), removals: chosen };
  const { nominationStartsOn, nominationEndsOn } = election;
  const text =
    nominationStartsOn && nominationEndsOn
      ? words.t('site.election.emptyDates', { from: words.date(nominationStartsOn), to: words.date(nominationEndsOn) })
      : words.t('site.election.empty');
  return { text, removals: [] };
}

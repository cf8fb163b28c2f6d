import { inLanguage } from '../../common/text/localized-text';
import { capitalised } from '../../common/text/number-in-words';
import { Words } from '../../common/text/words';
import { dataTable, TableView } from '../../common/web/components/data-table';
import { View } from '../../common/web/rendering';
import { PublicCandidate, PublicElection, SiteData } from '../domain/site-data';
import { rulesOf } from './election.page';
import { BenchTable, benchTable } from './parts/bench-table';
import { outcome } from './parts/candidate-cards';
import { dayInWords } from './parts/days';
import { counted } from './parts/numbers';
import { inOrder, origin } from './parts/people';
import { RoundsSection, roundsSection } from './parts/rounds-section';
import { sourcedFacts, SourcedFactsView } from './parts/sourced-facts';
import { publicPaths } from './public.paths';

export interface ElectionRecordPage extends View {
  lead: string;
  note: string;
  candidates: TableView | null;
  candidatesTitle: string;
  incomplete: string | null;
  rounds: RoundsSection | null;
  bench: BenchTable | null;
  facts: SourcedFactsView;
  rules: string[];
  stamp: string;
}

/** A past election that nobody on this site assessed: what happened, with sources, and never a score. */
export function electionRecordPage(data: SiteData, election: PublicElection, words: Words): ElectionRecordPage {
  const { lang } = words;
  const title = inLanguage(election.title, lang).text;
  const { candidates } = election;
  return {
    template: 'public/elections/record',
    title,
    description: words.t('site.record.description', { title }),
    breadcrumbs: [
      { label: words.t('common.navigation.home'), href: publicPaths.home(lang) },
      { label: words.t('site.elections.title'), href: publicPaths.elections(lang) },
      { label: title, href: null },
    ],
    section: 'elections',
    lead: lead(election, words),
    note: words.t('site.record.notAssessed'),
    candidates: candidates.length > 0 ? candidatesTable(election, words) : null,
    candidatesTitle: words.t('site.election.count', { count: candidates.length }),
    incomplete: election.candidateListComplete ? null : words.t('site.record.incomplete'),
    rounds: roundsSection(election, words),
    bench: benchTable(election, words),
    facts: sourcedFacts(election.facts, words),
    rules: rulesOf(election, words),
    stamp: words.t('site.stamp.page', { date: words.date(data.asOf) }),
  };
}

function lead(election: PublicElection, words: Words): string {
  const { session, place, seats } = election;
  const where = [session, place].flatMap((text) => (text ? [inLanguage(text, words.lang).text] : [])).join(', ');
  return [
    held(election, words),
    where ? words.t('common.sentence', { text: where }) : '',
    capitalised(words, words.t('site.record.seats', counted(seats, words))),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** 'Held from 18 December 2020 to 23 December 2020.', or as much as is known. */
function held({ when, voteStartsOn, voteEndsOn }: PublicElection, words: Words): string {
  const day = voteStartsOn ?? when;
  const from = dayInWords(day, words);
  if (day.length < 10) return words.t('site.record.heldIn', { date: from });
  return voteEndsOn && voteEndsOn !== day
    ? words.t('site.record.heldFromTo', { from, to: dayInWords(voteEndsOn, words) })
    : words.t('site.record.held', { date: from });
}

function candidatesTable(election: PublicElection, words: Words): TableView {
  const hasVotes = election.candidates.some(({ votesByRound }) => votesByRound.length > 0);
  const state = election.candidates.some(({ list }) => list !== null) ? 'stateAndList' : 'state';
  const columns = ['name', state, 'region', 'outcome', ...(hasVotes ? ['votes'] : [])];
  return dataTable(
    {
      caption: words.t('site.record.candidatesCaption'),
      hideCaption: true,
      columns: columns.map((part) => ({ label: words.t(`site.record.column.${part}`) })),
      rows: inOrder(election.candidates, words).map((candidate) => ({
        cells: [
          { text: candidate.name, href: publicPaths.candidate(words.lang, election.slug, candidate.slug) },
          origin(candidate, words),
          candidate.region ? words.t(`elections.region.${candidate.region}`) : words.t('site.elections.notKnown'),
          outcomeOf(candidate, words),
          ...(hasVotes ? [votesOf(candidate, words)] : []),
        ],
      })),
    },
    words,
  );
}

export function outcomeOf(candidate: PublicCandidate, words: Words): string {
  const { status, withdrawnOn } = candidate;
  if (withdrawnOn) return words.t('site.candidate.withdrewOn', { date: words.date(withdrawnOn) });
  if (status === 'withdrawn') return words.t('site.status.withdrawn');
  return outcome(candidate, words) ?? words.t('site.elections.notKnown');
}

/** '61 in round 1, 75 in round 2' */
export function votesOf({ votesByRound }: PublicCandidate, words: Words): string {
  if (votesByRound.length === 0) return words.t('site.elections.notKnown');
  return votesByRound.map(({ round, votes }) => words.t('site.record.votesInRound', { round, votes })).join(', ');
}

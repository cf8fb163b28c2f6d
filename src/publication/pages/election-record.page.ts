import { inLanguage } from '../../common/text/localized-text';
import { Words } from '../../common/text/words';
import { dataTable, TableView } from '../../common/web/components/data-table';
import { View } from '../../common/web/rendering';
import { PublicCandidate, PublicElection, PublicRound, SiteData } from '../domain/site-data';
import { rulesOf } from './election.page';
import { BenchTable, benchTable } from './parts/bench-table';
import { outcome } from './parts/candidate-cards';
import { dayInWords } from './parts/days';
import { inOrder, origin } from './parts/people';
import { sourcedFacts, SourcedFactsView } from './parts/sourced-facts';
import { publicPaths } from './public.paths';

export interface ElectionRecordPage extends View {
  lead: string;
  note: string;
  candidates: TableView | null;
  candidatesTitle: string;
  incomplete: string | null;
  rounds: TableView | null;
  bench: BenchTable | null;
  facts: SourcedFactsView;
  rules: string[];
  stamp: string;
}

/** A past election that nobody on this site assessed: what happened, with sources, and never a score. */
export function electionRecordPage(data: SiteData, election: PublicElection, words: Words): ElectionRecordPage {
  const { lang } = words;
  const title = inLanguage(election.title, lang).text;
  const { candidates, rounds } = election;
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
    rounds: rounds.length > 0 ? roundsTable(election, words) : null,
    bench: benchTable(election, words),
    facts: sourcedFacts(election.facts, words),
    rules: rulesOf(election, words),
    stamp: words.t('site.stamp.page', { date: words.date(data.asOf) }),
  };
}

function lead({ session, place, when, voteStartsOn, seats }: PublicElection, words: Words): string {
  const where = [session, place].flatMap((text) => (text ? [inLanguage(text, words.lang).text] : [])).join(', ');
  const held = words.t('site.record.held', { date: dayInWords(voteStartsOn ?? when, words) });
  return [
    held,
    where ? words.t('common.sentence', { text: where }) : '',
    words.t('site.record.seats', { count: seats }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function candidatesTable(election: PublicElection, words: Words): TableView {
  const hasVotes = election.candidates.some(({ votesByRound }) => votesByRound.length > 0);
  const columns = ['name', 'state', 'region', 'outcome', ...(hasVotes ? ['votes'] : [])];
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
  const { elected, electedInRound, status, withdrawnOn } = candidate;
  if (withdrawnOn) return words.t('site.candidate.withdrewOn', { date: words.date(withdrawnOn) });
  if (status === 'withdrawn') return words.t('site.status.withdrawn');
  return elected === null ? words.t('site.elections.notKnown') : outcome(elected, electedInRound, words);
}

/** 'Round 1: 61; round 2: 75' */
export function votesOf({ votesByRound }: PublicCandidate, words: Words): string {
  if (votesByRound.length === 0) return words.t('site.elections.notKnown');
  return votesByRound.map(({ round, votes }) => words.t('site.record.votesInRound', { round, votes })).join('; ');
}

function roundsTable(election: PublicElection, words: Words): TableView {
  const { rounds } = election;
  return dataTable(
    {
      caption: words.t('site.record.roundsCaption'),
      hideCaption: true,
      columns: ['round', 'date', 'valid', 'required', 'elected', 'confidence'].map((part) => ({
        label: words.t(`site.record.column.${part}`),
      })),
      rows: rounds.map((round) => ({ cells: roundCells(round, election, words) })),
    },
    words,
  );
}

function roundCells(round: PublicRound, { candidates }: PublicElection, words: Words): string[] {
  const unknown = words.t('site.elections.notKnown');
  const number = (value: number | null): string => (value === null ? unknown : words.number(value));
  const names = round.elected?.flatMap((slug) => candidates.find((candidate) => candidate.slug === slug)?.name ?? []);
  return [
    round.contest
      ? words.t('site.record.roundOfContest', { round: round.round, contest: round.contest })
      : words.t('site.record.round', { round: round.round }),
    round.date ? dayInWords(round.date, words) : unknown,
    number(round.valid),
    number(round.required),
    names === undefined ? unknown : names.length > 0 ? words.list(names) : words.t('common.none'),
    words.t(`elections.confidence.${round.confidence}`),
  ];
}

import { isPublishable } from '../../common/facts';
import { CandidacyRead } from '../../candidates';
import {
  ElectionRead,
  electionState,
  FactRead,
  groupSizesAt,
  minimumVotingRequirements,
  judgeRulesAt,
  Requirement,
  requirementKinds,
  RoundRead,
  StateRead,
  timetableOf,
} from '../../elections';
import { PublicBenchGroup, PublicCandidate, PublicElection, PublicFact, PublicRound } from '../domain/site-data';

export interface ElectionBasis {
  election: ElectionRead;
  rounds: readonly RoundRead[];
  facts: readonly FactRead[];
  candidacies: readonly CandidacyRead[];
  candidates: PublicCandidate[];
  states: readonly StateRead[];
  cycle: { opensAt: string; closesAt: string; frameworkVersionId: string } | null;
  /** Whether every candidate of a past election is known. */
  isListComplete: boolean;
  now: string;
}

/** One election with its candidates, bench and rounds. */
export function publicElection(basis: ElectionBasis): PublicElection {
  const { election, cycle } = basis;
  return {
    slug: election.slug,
    post: election.post,
    kind: election.kind,
    title: election.title,
    session: election.session,
    place: election.place,
    seats: election.seats,
    when: election.heldWhen,
    nominationStartsOn: election.nominationStartsOn,
    nominationEndsOn: election.nominationEndsOn,
    voteStartsOn: election.voteStartsOn,
    voteEndsOn: election.voteEndsOn,
    state: electionState(timetableOf(election), basis.now),
    isAssessed: cycle !== null,
    isExample: election.isExample,
    frameworkId: cycle?.frameworkVersionId ?? null,
    facts: publicFacts(basis.facts),
    rounds: basis.rounds.map((round) => publicRound(round, basis.candidacies)),
    bench: election.post === 'judge' ? benchOf(basis) : [],
    continuingJudges: continuing(election),
    candidateListComplete: basis.isListComplete,
    candidates: basis.candidates,
    timeline: timelineOf(basis),
  };
}

/** Facts fit for publication; what is marked unverified stays out. */
export function publicFacts(facts: readonly FactRead[]): PublicFact[] {
  return facts.filter(isPublishable).map((fact) => ({
    kind: fact.kind,
    value: fact.value,
    source: fact.isCited ? fact.source : null,
    asOf: fact.asOf,
    confidence: fact.confidence === 'verified' ? 'verified' : 'recalled',
  }));
}

function publicRound(round: RoundRead, candidacies: readonly CandidacyRead[]): PublicRound {
  const elected = round.results
    .filter((result) => result.elected)
    .map((result) => candidacies.find(({ id }) => id === result.candidacyId)?.slug ?? '');
  return {
    round: round.number,
    contest: round.contest === '' ? null : round.contest,
    date: round.heldOn,
    valid: round.valid,
    required: round.required,
    elected: round.results.length === 0 ? null : elected.filter(Boolean),
    confidence: round.confidence === 'verified' ? 'verified' : 'recalled',
  };
}

const GROUPS: Record<Requirement, PublicBenchGroup['group']> = {
  listA: 'list_a',
  listB: 'list_b',
  AFR: 'AFR',
  APG: 'APG',
  EEG: 'EEG',
  GRULAC: 'GRULAC',
  WEOG: 'WEOG',
  female: 'female',
  male: 'male',
};

/** Judges who stay and the least number voters must choose of each kind (ICC-ASP/3/Res.6); empty where the bench is unknown. */
function benchOf({ election, candidacies, states }: ElectionBasis): PublicBenchGroup[] {
  const remaining = election.remainingJudges?.values;
  if (!remaining) return [];
  const complete = Object.fromEntries(requirementKinds.map((kind) => [kind, remaining[kind] ?? 0])) as Record<
    Requirement,
    number
  >;
  const standing = candidacies.filter((candidacy) => !candidacy.withdrawal);
  const day = election.voteStartsOn ?? election.heldWhen.padEnd(10, '-01').slice(0, 10);
  const { requirements } = minimumVotingRequirements(
    {
      remaining: complete,
      elected: [],
      candidates: standing,
      groupSizes: groupSizesAt(
        states.map((state) => ({ ...state, iso3: state.code })),
        day,
      ),
      seatsLeft: election.seats,
      ballotsHeld: 0,
    },
    judgeRulesAt(election.heldWhen),
  );
  const published = election.mvrStart?.origin === 'published' ? election.mvrStart.values : {};
  return requirementKinds.map((kind) => ({
    group: GROUPS[kind],
    continuing: remaining[kind] ?? null,
    minimum: published[kind] ?? requirements[kind],
    candidates: standing.filter((candidacy) => isOf(candidacy, kind)).length,
  }));
}

function isOf({ list, gender, region }: CandidacyRead, kind: Requirement): boolean {
  if (kind === 'listA' || kind === 'listB') return list === kind.slice(-1);
  if (kind === 'female' || kind === 'male') return gender === (kind === 'female' ? 'F' : 'M');
  return region === kind;
}

function continuing(election: ElectionRead): number | null {
  const values = election.remainingJudges?.values;
  return values?.listA !== undefined && values.listB !== undefined ? values.listA + values.listB : null;
}

function timelineOf({ election, cycle }: ElectionBasis): PublicElection['timeline'] {
  const days: [string | null | undefined, PublicElection['timeline'][number]['what']][] = [
    [election.nominationStartsOn, 'nominations_open'],
    [election.nominationEndsOn, 'nominations_close'],
    [cycle?.opensAt.slice(0, 10), 'scoring_opens'],
    [cycle?.closesAt.slice(0, 10), 'scoring_closes'],
    [election.voteStartsOn, 'vote_starts'],
    [election.voteEndsOn, 'vote_ends'],
  ];
  return days
    .flatMap(([on, what]) => (on ? [{ on, what }] : []))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

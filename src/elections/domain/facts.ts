import { earlier, factsAbout, fieldStatements, noteStatements } from '../../common/facts';
import type { Fact, FactSubject, FactValue, Statement } from '../../common/facts';
import { nameBasedId } from '../../common/ids/name-based-id';
import type { ElectionRecord, RequirementTable, RoundRecord, StateRecord } from './records';

/** Ids of the rows that ship with the program. A State's id is its ISO code. */
export const electionId = (slug: string): string => nameBasedId('election', slug);
export const roundId = (election: string, round: Pick<RoundRecord, 'contest' | 'round'>): string =>
  nameBasedId('round', election, round.contest ?? '-', String(round.round));

/**
 * Facts about one State Party.
 *
 * @param compiledOn ISO date on which the list of States was put together
 */
export function stateFacts(state: StateRecord, compiledOn: string): Fact[] {
  const subject = { kind: 'state', id: state.iso3, asOf: compiledOn, sources: [], confidence: state.confidence };
  const { region, partySince, partyUntil } = state;
  return factsAbout(subject, [
    ...fieldStatements(state, { region, partySince, partyUntil }),
    ...noteStatements(state.notes),
  ]);
}

/**
 * Facts about an election and its rounds; subjects `election` and `round`.
 *
 * @param compiledOn ISO date that stands for elections which have not been held when the data were put together
 */
export function electionFacts(election: ElectionRecord, compiledOn: string): Fact[] {
  const asOf = factsAsOf(election, compiledOn);
  const { sources, confidence } = election;
  const subject: FactSubject = { kind: 'election', id: electionId(election.slug), asOf, sources, confidence };
  return [
    ...factsAbout(subject, [
      ...fieldStatements(election, electionFields(election)),
      ...tableStatement('remaining', election.remaining),
      ...tableStatement('mvr_start', election.mvrStart),
      ...tableStatement('minimum_nominations', election.minimumNominations),
      ...noteStatements(election.notes),
    ]),
    ...election.rounds.flatMap((round) => roundFacts(election, round, asOf)),
  ];
}

/** The day for which an election's facts are stated. */
export function factsAsOf(
  election: Pick<ElectionRecord, 'dateStart' | 'dateEnd' | 'when'>,
  compiledOn: string,
): string {
  return earlier(election.dateEnd ?? election.dateStart ?? election.when, compiledOn);
}

function electionFields(election: ElectionRecord): Record<string, FactValue | null> {
  const { session, sessionDates, place, seats, method, nomination, term } = election;
  const { nominationsLimitedTo, eligibleVoters, nominationsTotal, candidatesTotal, required, roundsTotal } = election;
  return {
    session,
    sessionDates: sessionDates && { ...sessionDates },
    place,
    dates: election.dateStart === null ? null : { start: election.dateStart, end: election.dateEnd },
    seats,
    term: term.start === null && term.end === null && term.text === null ? null : { ...term },
    method,
    nomination: nomination && { ...nomination },
    nominationsLimitedTo,
    eligibleVoters,
    nominationsTotal,
    candidatesTotal,
    required,
    roundsTotal,
  };
}

function roundFacts(election: ElectionRecord, round: RoundRecord, asOf: string): Fact[] {
  const { date, present, votesCast, presentAndVoting, valid, invalid, required, maxVotesPerBallot, elected } = round;
  const fields = { date, present, votesCast, presentAndVoting, valid, invalid, required, maxVotesPerBallot, elected };
  const id = roundId(election.slug, round);
  const subject = { kind: 'round', id, asOf: date ?? asOf, sources: election.sources, confidence: round.confidence };
  return factsAbout(subject, [
    ...fieldStatements(round, fields),
    ...tableStatement('mvr', round.mvr),
    ...noteStatements(round.notes),
  ]);
}

function tableStatement(kind: string, table: RequirementTable | null): Statement[] {
  if (table === null) return [];
  const { values, origin, basis, sources, confidence } = table;
  return [{ kind, value: { values: { ...values }, origin, basis }, sources, confidence }];
}

import { earlier, factsAbout, fieldStatements, noteStatements, type Fact, type FactSubject } from '../../common/facts';
import { nameBasedId } from '../../common/ids/name-based-id';
import type { ElectionRecord } from '../../elections';
import type { CandidacyRecord, PersonRecord } from './records';

/** Ids of the rows that ship with the program. */
export const personId = (slug: string): string => nameBasedId('person', slug);
export const candidacyId = (candidacy: Pick<CandidacyRecord, 'election' | 'person' | 'state'>): string =>
  nameBasedId('candidacy', candidacy.election, candidacySlug(candidacy));

/** The candidacy's name in addresses, unique within its election. */
export function candidacySlug(candidacy: Pick<CandidacyRecord, 'person' | 'state'>): string {
  return candidacy.person ?? candidacy.state?.toLowerCase() ?? '';
}

/**
 * Facts about a person that hold beyond one election: gender, other spellings, remarks.
 *
 * @param elections those that the person is recorded in; their sources and the last of their dates stand behind the facts
 */
export function personFacts(person: PersonRecord, elections: readonly ElectionRecord[], compiledOn: string): Fact[] {
  const recorded = elections.filter((election) => person.recordedIn.includes(election.slug));
  const sources = [...new Set(recorded.filter((one) => one.confidence === 'verified').flatMap((one) => one.sources))];
  const asOf =
    recorded
      .map((election) => dayOf(election, compiledOn))
      .sort()
      .at(-1) ?? compiledOn;
  const subject: FactSubject = {
    kind: 'person',
    id: personId(person.slug),
    asOf,
    sources,
    confidence: person.confidence,
  };
  const { name, gender } = person;
  const nameForms = person.nameForms.length === 0 ? null : person.nameForms;
  return factsAbout(subject, [
    ...fieldStatements(person, { name, nameForms, gender }),
    ...noteStatements(person.notes),
  ]);
}

/** Facts about one candidacy, with the sources of its election. For Assembly posts the State is the one represented. */
export function candidacyFacts(candidacy: CandidacyRecord, election: ElectionRecord, compiledOn: string): Fact[] {
  const { nationality, region, list, contest, withdrawn, elected, electedInRound, votesByRound } = candidacy;
  const subject: FactSubject = {
    kind: 'candidacy',
    id: candidacyId(candidacy),
    asOf: dayOf(election, compiledOn),
    sources: election.sources,
    confidence: candidacy.confidence,
  };
  const fields = { nominatingState: candidacy.nominatingState, nationality, region, list, contest };
  const outcome = { withdrawn, elected, electedInRound, votesByRound: votesByRound && { ...votesByRound } };
  const statements = fieldStatements(candidacy, { ...fields, ...outcome }).map((statement) =>
    statement.kind === 'nominating_state' && election.post.startsWith('asp_')
      ? { ...statement, kind: 'represented_state' }
      : statement,
  );
  return factsAbout(subject, [...statements, ...noteStatements(candidacy.notes)]);
}

function dayOf(election: ElectionRecord, compiledOn: string): string {
  return earlier(election.dateEnd ?? election.dateStart ?? election.when, compiledOn);
}

import { Injectable } from '@nestjs/common';
import { Ids } from '../common/ids/ids';
import { nameBasedId } from '../common/ids/name-based-id';
import { Tx } from '../common/persistence';
import { electionId, ElectionRecord, ElectionsReference, KnownRound, roundId } from '../elections';
import { CandidaciesRepository } from './data/candidacies.repository';
import { candidacyFacts, candidacyId, candidacySlug, personFacts, personId } from './domain/facts';
import { NominationRoute } from './domain/candidacy-read';
import { CandidacyRecord, PersonRecord } from './domain/records';
import { sortNameOf } from './seed/family-names';

/** Loads the persons and candidacies of past elections. What is there already stays as it is. */
@Injectable()
export class CandidatesReference {
  constructor(
    private readonly candidacies: CandidaciesRepository,
    private readonly elections: ElectionsReference,
    private readonly ids: Ids,
  ) {}

  async loadPersons(
    tx: Tx,
    records: readonly PersonRecord[],
    elections: readonly ElectionRecord[],
    compiledOn: string,
  ): Promise<number> {
    const known = await this.candidacies.knownPersons(
      tx,
      records.map((one) => personId(one.slug)),
    );
    const missing = records.filter((one) => !known.has(personId(one.slug)));
    await this.candidacies.addPerson(
      tx,
      missing.map((one) => ({ ...personRow(one), created_at: tx.now })),
    );
    await this.elections.addFacts(
      tx,
      missing.flatMap((one) => personFacts(one, elections, compiledOn)),
    );
    return missing.length;
  }

  async loadCandidacies(
    tx: Tx,
    records: readonly CandidacyRecord[],
    elections: readonly ElectionRecord[],
    compiledOn: string,
  ): Promise<number> {
    const known = await this.candidacies.knownCandidacies(tx, records.map(candidacyId));
    const missing = records.filter((one) => !known.has(candidacyId(one)));
    for (const record of missing) await this.addCandidacy(tx, record, elections, compiledOn);
    await this.elections.addResults(tx, missing.flatMap(roundsOf), missing.flatMap(resultsOf));
    return missing.length;
  }

  private async addCandidacy(
    tx: Tx,
    record: CandidacyRecord,
    elections: readonly ElectionRecord[],
    compiledOn: string,
  ): Promise<void> {
    const id = candidacyId(record);
    const election = elections.find((one) => one.slug === record.election);
    if (!election) throw new Error(`No election "${record.election}"`);
    await this.candidacies.add(tx, { ...candidacyRow(record), created_at: tx.now });
    const nomination = {
      id: this.ids.uuid(),
      candidacy_id: id,
      state_code: record.nominatingState,
      route: routeOf(election),
      received_on: null,
    };
    if (record.nominatingState) await this.candidacies.addNomination(tx, nomination);
    const withdrawal = {
      id: this.ids.uuid(),
      candidacy_id: id,
      made_by: null,
      withdrawn_on: null,
      note: null,
      recorded_at: tx.now,
    };
    if (record.withdrawn) await this.candidacies.addWithdrawal(tx, withdrawal);
    await this.elections.addFacts(tx, candidacyFacts(record, election, compiledOn));
  }
}

function personRow(record: PersonRecord) {
  return {
    id: personId(record.slug),
    name: record.name,
    sort_name: sortNameOf(record.slug, record.name),
    name_forms: [...record.nameForms],
    gender: record.gender,
    photo_file_id: null,
    photo_credit: null,
    photo_consent_on: null,
    rev: 1,
  };
}

function candidacyRow(record: CandidacyRecord) {
  return {
    id: candidacyId(record),
    election_id: electionId(record.election),
    person_id: record.person ? personId(record.person) : null,
    state_code: record.state ?? null,
    slug: candidacySlug(record),
    list: record.list,
    contest: record.contest ?? '',
    nationality: record.nationality,
    region: record.region,
    status: statusOf(record),
    confidence: record.confidence,
    rev: 1,
  };
}

function statusOf(record: CandidacyRecord) {
  if (record.elected) return 'elected' as const;
  if (record.withdrawn) return 'withdrawn' as const;
  return record.elected === false ? ('not_elected' as const) : ('nominated' as const);
}

/** Which of the two routes of art. 36(4)(a) a judge came by was not found for any past election. */
function routeOf(election: ElectionRecord): NominationRoute | null {
  if (election.post.startsWith('asp_')) return 'consultation';
  return election.post === 'deputy_prosecutor' ? 'proposal' : null;
}

/** Rounds in which the candidate's count is known, or in which the candidate was elected. */
function roundNumbers(record: CandidacyRecord): number[] {
  const counted = Object.keys(record.votesByRound ?? {}).map(Number);
  return [...new Set([...counted, ...(record.electedInRound === null ? [] : [record.electedInRound])])];
}

function roundsOf(record: CandidacyRecord): KnownRound[] {
  const { election, contest, confidence } = record;
  return roundNumbers(record).map((round) => ({ election, contest, round, confidence }));
}

function resultsOf(record: CandidacyRecord) {
  const id = candidacyId(record);
  return roundNumbers(record).map((round) => ({
    id: nameBasedId('round_result', id, String(round)),
    round_id: roundId(record.election, { contest: record.contest, round }),
    candidacy_id: id,
    votes: record.votesByRound?.[String(round)] ?? null,
    elected: record.electedInRound === round,
  }));
}

import { Injectable } from '@nestjs/common';
import { Confidence, Fact } from '../common/facts';
import { onlyIn } from '../common/text';
import { Tx } from '../common/persistence';
import { ElectionsRepository } from './data/elections.repository';
import { Round } from './data/round.entity';
import { RoundResult } from './data/round-result.entity';
import { electionFacts, electionId, roundId, stateFacts } from './domain/facts';
import { FactSubjectKind } from './domain/fact-read';
import { posts } from './domain/posts';
import { ElectionRecord, RoundRecord, StateRecord } from './domain/records';
import { Facts, NewFact } from './facts';

/** A round that is known from a candidate's count alone. */
export interface KnownRound {
  election: string;
  contest: string | null;
  round: number;
  confidence: Confidence;
}

/** Loads the reference data of this module. What is there already stays as it is, so loading again changes nothing. */
@Injectable()
export class ElectionsReference {
  constructor(
    private readonly elections: ElectionsRepository,
    private readonly facts: Facts,
  ) {}

  /** Posts and States Parties; returns how many States were added. */
  async loadStates(tx: Tx, records: readonly StateRecord[], compiledOn: string): Promise<number> {
    await this.elections.addPosts(
      tx,
      posts.map((post) => ({
        code: post.code,
        body: post.body,
        held_by: post.heldBy,
        legal_basis: post.legalBasis,
        rules: post.rules,
      })),
    );
    const rows = records.map((one) => ({
      code: one.iso3,
      name: one.name,
      region: one.region,
      party_since: one.partySince,
      party_until: one.partyUntil,
      confidence: one.confidence,
    }));
    const added = new Set((await this.elections.addStates(tx, rows)).map((row) => row.code));
    const facts = records.filter((one) => added.has(one.iso3)).flatMap((one) => stateFacts(one, compiledOn));
    await this.addFacts(tx, facts);
    return added.size;
  }

  /** Past elections with their rounds and facts; returns how many were added. */
  async loadElections(tx: Tx, records: readonly ElectionRecord[], compiledOn: string): Promise<number> {
    const known = new Set(await this.elections.slugs(tx));
    const missing = records.filter((one) => !known.has(one.slug));
    for (const record of missing) {
      await this.elections.add(tx, { ...electionRow(record), created_at: tx.now });
      await this.elections.addRounds(
        tx,
        record.rounds.map((round) => roundRow(record, round)),
      );
      // Who was elected stands in the results, by candidacy; slugs of persons say nothing to a reader.
      await this.addFacts(
        tx,
        electionFacts(record, compiledOn).filter((fact) => !(fact.subjectKind === 'round' && fact.kind === 'elected')),
      );
    }
    return missing.length;
  }

  /** Adds the rounds that no record has, and the results given. */
  async addResults(tx: Tx, rounds: readonly KnownRound[], results: RoundResult[]): Promise<void> {
    const missing: Round[] = [];
    for (const one of rounds) {
      const id = roundId(one.election, one);
      if (missing.some((row) => row.id === id) || (await this.elections.hasRound(tx, id))) continue;
      missing.push({
        ...EMPTY_ROUND,
        id,
        election_id: electionId(one.election),
        contest: one.contest ?? '',
        number: one.round,
        confidence: one.confidence,
      });
    }
    await this.elections.addRounds(tx, missing);
    await this.elections.addResults(tx, results);
  }

  /** Records the facts of the reference data as they stand, in their order. */
  async addFacts(tx: Tx, facts: readonly Fact[]): Promise<void> {
    const bySubject = new Map<string, Fact[]>();
    for (const fact of facts) {
      const key = `${fact.subjectKind}|${fact.subjectId}`;
      bySubject.set(key, [...(bySubject.get(key) ?? []), fact]);
    }
    for (const own of bySubject.values()) {
      const [first] = own;
      if (first) await this.facts.add(tx, first.subjectKind as FactSubjectKind, first.subjectId, own.map(newFact));
    }
  }
}

function newFact(fact: Fact, index: number): NewFact {
  const { id, kind, value, asOf, confidence } = fact;
  return {
    id,
    kind,
    value,
    asOf,
    confidence,
    source: fact.source ? onlyIn('en', fact.source) : null,
    position: index + 1,
  };
}

function electionRow(record: ElectionRecord) {
  return {
    id: electionId(record.slug),
    slug: record.slug,
    post_code: record.post,
    kind: record.kind,
    title: record.title,
    session: record.session,
    place: record.place,
    seats: record.seats,
    nomination_starts_on: record.nomination?.start ?? null,
    nomination_ends_on: record.nomination?.end ?? null,
    vote_starts_on: record.dateStart,
    vote_ends_on: record.dateEnd,
    held_when: record.when,
    remaining_judges: record.remaining,
    mvr_start: record.mvrStart,
    is_example: false,
    is_public: true,
    rev: 1,
  };
}

const EMPTY_ROUND = {
  held_on: null,
  present: null,
  votes_cast: null,
  present_and_voting: null,
  valid: null,
  invalid: null,
  required: null,
  max_names: null,
  requirements: null,
};

function roundRow(election: ElectionRecord, round: RoundRecord): Round {
  return {
    id: roundId(election.slug, round),
    election_id: electionId(election.slug),
    contest: round.contest ?? '',
    number: round.round,
    held_on: round.date,
    present: round.present,
    votes_cast: round.votesCast,
    present_and_voting: round.presentAndVoting,
    valid: round.valid,
    invalid: round.invalid,
    required: round.required,
    max_names: round.maxVotesPerBallot,
    requirements: round.mvr,
    confidence: round.confidence,
  };
}

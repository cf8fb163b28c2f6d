import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ReadDb } from '../common/persistence';
import { Election } from './data/election.entity';
import { Round } from './data/round.entity';
import { RoundResult } from './data/round-result.entity';
import { State } from './data/state.entity';
import { ElectionRead, RoundRead, StateRead } from './domain/election-read';
import { byDateDescending } from './domain/timetable';

/** Reads elections, States and rounds. */
@Injectable()
export class ElectionsQueries {
  constructor(private readonly db: ReadDb) {}

  /** All elections, newest first. */
  async list(): Promise<ElectionRead[]> {
    const rows = (await this.db.manager.find(Election, { order: { slug: 'ASC' } })).map(electionRead);
    return rows.sort((a, b) => byDateDescending({ when: a.heldWhen }, { when: b.heldWhen }));
  }

  async byId(id: string): Promise<ElectionRead | null> {
    return read(await this.db.manager.findOneBy(Election, { id }));
  }

  async byIds(ids: string[]): Promise<ElectionRead[]> {
    return (await this.db.manager.findBy(Election, { id: In(ids) })).map(electionRead);
  }

  async bySlug(slug: string): Promise<ElectionRead | null> {
    return read(await this.db.manager.findOneBy(Election, { slug }));
  }

  /** States that are or were parties to the Rome Statute, by code. */
  async states(): Promise<StateRead[]> {
    return (await this.db.manager.find(State, { order: { code: 'ASC' } })).map(stateRead);
  }

  /** Rounds of one election in order, with what is known of the votes. */
  async rounds(electionId: string): Promise<RoundRead[]> {
    const rounds = await this.db.manager.find(Round, {
      where: { election_id: electionId },
      order: { contest: 'ASC', number: 'ASC' },
    });
    const results = await this.db.manager.findBy(RoundResult, { round_id: In(rounds.map((round) => round.id)) });
    return rounds.map((round) =>
      roundRead(
        round,
        results.filter((result) => result.round_id === round.id),
      ),
    );
  }
}

const read = (row: Election | null): ElectionRead | null => (row ? electionRead(row) : null);

function electionRead(row: Election): ElectionRead {
  return {
    id: row.id,
    slug: row.slug,
    post: row.post_code,
    kind: row.kind,
    title: row.title,
    session: row.session,
    place: row.place,
    seats: row.seats,
    nominationStartsOn: row.nomination_starts_on,
    nominationEndsOn: row.nomination_ends_on,
    voteStartsOn: row.vote_starts_on,
    voteEndsOn: row.vote_ends_on,
    heldWhen: row.held_when,
    remainingJudges: row.remaining_judges,
    mvrStart: row.mvr_start,
    isExample: row.is_example,
    isPublic: row.is_public,
    rev: row.rev,
  };
}

function stateRead(row: State): StateRead {
  return {
    code: row.code,
    name: row.name,
    region: row.region,
    partySince: row.party_since,
    partyUntil: row.party_until,
    confidence: row.confidence,
  };
}

function roundRead(row: Round, results: RoundResult[]): RoundRead {
  return {
    id: row.id,
    electionId: row.election_id,
    contest: row.contest,
    number: row.number,
    heldOn: row.held_on,
    present: row.present,
    votesCast: row.votes_cast,
    presentAndVoting: row.present_and_voting,
    valid: row.valid,
    invalid: row.invalid,
    required: row.required,
    requirements: row.requirements,
    confidence: row.confidence,
    results: results.map((result) => ({
      candidacyId: result.candidacy_id,
      votes: result.votes,
      elected: result.elected,
    })),
  };
}

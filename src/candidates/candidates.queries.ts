import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { findRow, findRows, ReadDb, select, Where } from '../common/persistence';
import { ElectionsQueries } from '../elections';
import { candidacyRead } from './data/candidacy-rows';
import { Candidacy } from './data/candidacy.entity';
import { Nomination } from './data/nomination.entity';
import { Person } from './data/person.entity';
import { Withdrawal } from './data/withdrawal.entity';
import { CandidacyRead, EvidenceRead } from './domain/candidacy-read';
import { EvidenceQueries } from './evidence.queries';

/** Reads candidacies with their person, nomination and withdrawal, in five queries however many they are. */
@Injectable()
export class CandidatesQueries {
  constructor(
    private readonly db: ReadDb,
    private readonly elections: ElectionsQueries,
    private readonly documents: EvidenceQueries,
  ) {}

  /** Candidacies of one election, by family name. */
  byElection(electionId: string): Promise<CandidacyRead[]> {
    return this.read({ election_id: electionId });
  }

  byElections(electionIds: string[]): Promise<CandidacyRead[]> {
    return this.read({ election_id: electionIds });
  }

  byIds(ids: string[]): Promise<CandidacyRead[]> {
    return this.read({ id: ids });
  }

  async byId(id: string): Promise<CandidacyRead | null> {
    return (await this.read({ id }))[0] ?? null;
  }

  async bySlug(electionId: string, slug: string): Promise<CandidacyRead | null> {
    return (await this.read({ election_id: electionId, slug }))[0] ?? null;
  }

  /** The name alone, for what is read with every request of a candidate's page: one read for a person. */
  async nameOf(id: string): Promise<string | null> {
    const [row] = await select<{ name: string }>(this.db.manager, NAME, { id });
    return row?.name ?? (await this.byId(id))?.name ?? null;
  }

  /** The election for which somebody stands, in one read. */
  async electionOf(id: string, db: EntityManager = this.db.manager): Promise<string | null> {
    return (await findRow(db, Candidacy, { id }))?.election_id ?? null;
  }

  /** Documents of one dossier with their passages. */
  evidence(candidacyId: string): Promise<EvidenceRead[]> {
    return this.documents.of(candidacyId);
  }

  /** Every election in which a person stood. */
  ofPerson(personId: string): Promise<CandidacyRead[]> {
    return this.read({ person_id: personId });
  }

  /** Which of these candidacies were withdrawn. */
  async withdrawn(ids: string[], db: EntityManager = this.db.manager): Promise<Set<string>> {
    const rows = await select<{ id: string }>(db, WITHDRAWN, { ids });
    return new Set(rows.map(({ id }) => id));
  }

  /** Number of candidacies by election; an election without any is absent. */
  async counts(): Promise<Map<string, number>> {
    const rows = await this.db.manager
      .createQueryBuilder(Candidacy, 'candidacy')
      .select('candidacy.election_id', 'election')
      .addSelect('COUNT(*)', 'number')
      .groupBy('candidacy.election_id')
      .getRawMany<{ election: string; number: string | number }>();
    return new Map(rows.map((row) => [row.election, Number(row.number)]));
  }

  private async read(where: Where<Candidacy>): Promise<CandidacyRead[]> {
    const db = this.db.manager;
    const rows = await findRows(db, Candidacy, where);
    const ids = rows.map((row) => row.id);
    const persons = await findRows(db, Person, { id: rows.flatMap((row) => row.person_id ?? []) });
    const nominations = await findRows(db, Nomination, { candidacy_id: ids }, ['received_on', 'id']);
    const withdrawals = await findRows(db, Withdrawal, { candidacy_id: ids });
    const states = rows.some((row) => row.state_code) ? await this.elections.states() : [];
    return rows
      .map((row) => candidacyRead(row, { persons, nominations, withdrawals, states }))
      .sort((a, b) => a.sortName.localeCompare(b.sortName, 'en') || (a.id < b.id ? -1 : 1));
  }
}

const NAME = `
  SELECT person.name FROM candidacy JOIN person ON person.id = candidacy.person_id WHERE candidacy.id = :id`;

const WITHDRAWN = `
  SELECT candidacy.id FROM candidacy LEFT JOIN withdrawal ON withdrawal.candidacy_id = candidacy.id
  WHERE candidacy.id IN (:ids) AND (candidacy.status = 'withdrawn' OR withdrawal.id IS NOT NULL)`;

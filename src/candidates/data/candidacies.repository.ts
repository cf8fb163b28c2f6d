import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { findRow, insert, Tx, updateAt } from '../../common/persistence';
import { Candidacy } from './candidacy.entity';
import { Nomination } from './nomination.entity';
import { Person } from './person.entity';
import { Withdrawal } from './withdrawal.entity';

/** Writes persons, candidacies, nominations and withdrawals. */
@Injectable()
export class CandidaciesRepository {
  addPerson(tx: Tx, row: Person | Person[]): Promise<void> {
    return insert(tx, Person, row);
  }

  add(tx: Tx, row: Candidacy): Promise<void> {
    return insert(tx, Candidacy, row);
  }

  addNomination(tx: Tx, row: Nomination): Promise<void> {
    return insert(tx, Nomination, row);
  }

  addWithdrawal(tx: Tx, row: Withdrawal): Promise<void> {
    return insert(tx, Withdrawal, row);
  }

  /** Which of these ids have a row. */
  async knownPersons(tx: Tx, ids: string[]): Promise<Set<string>> {
    const rows = await tx.manager.find(Person, { select: { id: true }, where: { id: In(ids) } });
    return new Set(rows.map((row) => row.id));
  }

  async knownCandidacies(tx: Tx, ids: string[]): Promise<Set<string>> {
    const rows = await tx.manager.find(Candidacy, { select: { id: true }, where: { id: In(ids) } });
    return new Set(rows.map((row) => row.id));
  }

  byId(tx: Tx, id: string): Promise<Candidacy | null> {
    return tx.manager.findOneBy(Candidacy, { id });
  }

  person(tx: Tx, id: string): Promise<Person | null> {
    return tx.manager.findOneBy(Person, { id });
  }

  async slugs(tx: Tx, electionId: string): Promise<string[]> {
    const rows = await tx.manager.find(Candidacy, { select: { slug: true }, where: { election_id: electionId } });
    return rows.map((row) => row.slug);
  }

  change(tx: Tx, id: string, rev: number, changes: Partial<Candidacy>): Promise<void> {
    return updateAt(tx, Candidacy, id, rev, changes);
  }

  async changePerson(tx: Tx, id: string, changes: Partial<Person>): Promise<void> {
    const person = await tx.manager.findOneByOrFail(Person, { id });
    await updateAt(tx, Person, id, person.rev, changes);
  }

  /** A candidacy has one nomination in practice; what staff say of it replaces what was said before, which is returned. */
  async setNomination(tx: Tx, candidacyId: string, row: Nomination): Promise<Nomination | null> {
    const before = await findRow(tx.manager, Nomination, { candidacy_id: candidacyId });
    await tx.manager.delete(Nomination, { candidacy_id: candidacyId });
    await insert(tx, Nomination, row);
    return before;
  }
}

import { StateRead } from '../../elections';
import { CandidacyRead } from '../domain/candidacy-read';
import { initialsOf } from '../domain/name-parts';
import { Candidacy } from './candidacy.entity';
import { Nomination } from './nomination.entity';
import { Person } from './person.entity';
import { Withdrawal } from './withdrawal.entity';

/** Rows around candidacies, of many candidacies at once. */
export interface CandidacySurroundings {
  persons: Person[];
  nominations: Nomination[];
  withdrawals: Withdrawal[];
  states: StateRead[];
}

export function candidacyRead(row: Candidacy, around: CandidacySurroundings): CandidacyRead {
  const nomination = around.nominations.find((one) => one.candidacy_id === row.id);
  const withdrawal = around.withdrawals.find((one) => one.candidacy_id === row.id);
  return {
    id: row.id,
    electionId: row.election_id,
    slug: row.slug,
    personId: row.person_id,
    stateCode: row.state_code,
    ...subjectOf(row, around),
    list: row.list,
    contest: row.contest,
    nationality: row.nationality,
    nominatingState: nomination?.state_code ?? null,
    nominationRoute: nomination?.route ?? null,
    nominatedOn: nomination?.received_on ?? null,
    region: row.region,
    status: row.status,
    confidence: row.confidence,
    withdrawal: withdrawal ? { on: withdrawal.withdrawn_on, by: withdrawal.made_by, note: withdrawal.note } : null,
    rev: row.rev,
  };
}

/** A State's initials are its code: there is no portrait of a State. */
function subjectOf(
  row: Candidacy,
  around: CandidacySurroundings,
): Pick<CandidacyRead, 'name' | 'sortName' | 'initials' | 'nameForms' | 'gender'> {
  const person = around.persons.find((one) => one.id === row.person_id);
  if (person) {
    const { name, sort_name: sortName, name_forms: nameForms, gender } = person;
    return { name, sortName, initials: initialsOf(sortName), nameForms, gender };
  }
  const state = around.states.find((one) => one.code === row.state_code);
  const name = state?.name.texts[state.name.original] ?? row.state_code ?? '';
  return { name, sortName: name, initials: row.state_code ?? '', nameForms: [], gender: null };
}

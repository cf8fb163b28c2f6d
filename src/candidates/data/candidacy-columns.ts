import type { CandidacyCommand, PersonCommand } from '../domain/candidacy-command';
import type { Candidacy } from './candidacy.entity';
import type { Nomination } from './nomination.entity';
import type { Person } from './person.entity';

/* What staff enter, as it stands in the tables. */

export function columnsOf(command: CandidacyCommand): Pick<Candidacy, 'list' | 'nationality' | 'region'> {
  return { list: command.list, nationality: command.nationality, region: command.region };
}

export function personColumns(person: PersonCommand): Pick<Person, 'name' | 'sort_name' | 'name_forms' | 'gender'> {
  return { name: person.name, sort_name: person.sortName, name_forms: [...person.nameForms], gender: person.gender };
}

export function nominationOf(id: string, candidacyId: string, command: CandidacyCommand): Nomination {
  return {
    id,
    candidacy_id: candidacyId,
    state_code: command.nominatingState,
    route: command.nominationRoute,
    received_on: command.nominatedOn,
  };
}

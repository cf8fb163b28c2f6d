import { Contacts } from '../../../src/candidates';
import type { Browse } from '../../support/browse';
import { aCandidacy, anElection } from '../../support/factories/elections';
import { aQuestionnaire } from '../../support/factories/questionnaires';
import { aRow } from '../../support/factories/rows';
import { aUser } from '../../support/factories/users';
import type { TestApp } from '../../support/test-app';

export const DUE = '2029-09-30T21:59:00.000Z';

export interface LettersWorld {
  staff: Browse;
  electionId: string;
  questionnaireId: string;
  versionId: string;
  /** Ids of candidacies by given name. */
  people: Record<'amara' | 'bruno' | 'chloe' | 'dario', string>;
  path(rest: string, lang?: string): string;
}

/** An election with four candidates: one who reads French, one without an address, and one who withdrew. */
export async function lettersWorld(app: TestApp): Promise<LettersWorld> {
  const election = await anElection(app, { slug: 'judges-letters' });
  const { id: questionnaireId, version } = await aQuestionnaire(app, { election_id: election.id, due_at: DUE });
  const person = async (name: string, language: 'en' | 'fr' | null) => {
    const born = await aRow(app, 'person', { name, sort_name: name, name_forms: [], gender: 'F' });
    const { id } = await aCandidacy(app, { election_id: election.id, person_id: born.id });
    const command = {
      address: `${name.toLowerCase()}@example.org`,
      telephone: '+221 33 000 00 00',
      timeZone: 'Africa/Dakar',
      knownId: null,
    };
    if (language) await app.arrange((tx) => app.get(Contacts).replaceIn(tx, id, { ...command, language }));
    return id;
  };
  const people = {
    amara: await person('Amara', 'en'),
    bruno: await person('Bruno', 'fr'),
    chloe: await person('Chloe', null),
    dario: await person('Dario', 'en'),
  };
  await aRow(app, 'withdrawal', { candidacy_id: people.dario, made_by: 'candidate', withdrawn_on: '2029-09-01' });
  const staff = await app.browse((await aUser(app, { roles: ['secretariat'] })).id);
  const path = (rest: string, lang = 'en') => `/${lang}/staff/questionnaires/${questionnaireId}/${rest}`;
  return { staff, electionId: election.id, questionnaireId, versionId: version.id, people, path };
}

/** Writes a letter from its template to those named and prepares it; returns its address. */
export async function prepared(
  { staff, path }: LettersWorld,
  kind: string,
  to: string[],
  fields: Record<string, string> = {},
): Promise<string> {
  await staff.get(path(`messages/new?kind=${kind}`));
  const answer = await staff.submit({ to, ...fields }, 'name="textEn"');
  if (!answer.location) throw new Error(`Not prepared: ${answer.status} ${answer.text.slice(0, 400)}`);
  return answer.location;
}

export async function sent(world: LettersWorld, kind: string, to: string[]): Promise<string> {
  const address = await prepared(world, kind, to);
  await world.staff.get(address);
  await world.staff.submit({}, '/sending');
  return address;
}

import { compiledOn, ElectionsReference, stateRecords } from '../../../src/elections';
import type { TestApp } from '../test-app';
import { aRow, Row } from './rows';

/** The reference data hold every post; a database without them gets the one that is asked for. */
export async function aPost(app: TestApp, code = 'judge'): Promise<string> {
  const present = await app.bench.databases.read.query(
    `SELECT code FROM post WHERE code = '${code.replace(/\W/g, '')}'`,
  );
  if ((present as unknown[]).length === 0)
    await aRow(app, 'post', { code, body: 'court', held_by: 'person', legal_basis: 'article 36', rules: {} });
  return code;
}

/** All States Parties of the reference data. */
export async function theStates(app: TestApp): Promise<void> {
  await app.arrange((tx) => app.get(ElectionsReference).loadStates(tx, stateRecords, compiledOn));
}

export async function anElection(app: TestApp, given: Partial<Row> & { post?: string } = {}): Promise<Row> {
  const { post = 'judge', ...columns } = given;
  const day = app.clock.now().slice(0, 10);
  return aRow(app, 'election', {
    post_code: await aPost(app, post),
    kind: 'ordinary',
    title: { original: 'en', texts: { en: 'Election of six judges', fr: 'Élection de six juges' } },
    seats: 6,
    held_when: day,
    is_public: true,
    ...columns,
  });
}

/** A person who stands in an election; the election is made when none is given. */
export async function aCandidacy(app: TestApp, given: Partial<Row> = {}): Promise<Row> {
  const person =
    given.person_id ??
    (await aRow(app, 'person', { name: 'Amara Diallo', sort_name: 'Diallo, Amara', name_forms: [], gender: 'F' })).id;
  const election = given.election_id ?? (await anElection(app)).id;
  const stands = {
    list: 'A',
    nationality: 'SEN',
    region: 'AFR',
    status: 'nominated',
    confidence: 'verified',
    contest: '',
  };
  return aRow(app, 'candidacy', { ...stands, ...given, person_id: person, election_id: election });
}

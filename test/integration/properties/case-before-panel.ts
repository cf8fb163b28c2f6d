import { Frameworks } from '../../../src/scoring/frameworks';
import type { Phase } from '../../../src/policy';
import { aCandidacy, anElection } from '../../support/factories/elections';
import { aCycle, aPanel, aReview, Seat } from '../../support/factories/panels';
import { aRow, Row } from '../../support/factories/rows';
import { aUser } from '../../support/factories/users';
import type { TestApp } from '../../support/test-app';
import { theJudgesVersion } from '../publication/judges-version';
import { aDocument } from '../scoring/scoring-world';

/** One candidate before a panel of their own; the same again in another app when its number is the same. */
export interface Case {
  number: number;
  cycle: Row;
  review: Row;
  election: Row;
  /** The first presides. All are assigned and have declared. */
  seats: Seat[];
  staffId: string;
  administratorId: string;
  criteria: string[];
  documentId: string;
  candidacyId: string;
}

export async function aCase(
  app: TestApp,
  number: number,
  { members = 4, phase = 'open' as Phase } = {},
): Promise<Case> {
  const version = await theJudgesVersion(app);
  const panel = await aPanel(app);
  const seats: Seat[] = [];
  for (let place = 0; place < members; place += 1) seats.push(await aNamedSeat(app, panel, number, place));
  const election = await anElection(app, { slug: `election-${number}` });
  const cycle = await aCycle(app, { panel_id: panel.id, framework_version_id: version.id, election_id: election.id });
  const person = await aRow(app, 'person', { name: 'Amara Diallo', sort_name: 'Diallo', name_forms: [], gender: 'F' });
  const candidacy = await aCandidacy(app, { election_id: election.id, person_id: person.id, slug: 'amara-diallo' });
  const candidacyId = candidacy.id;
  const review = await aReview(app, { cycle, phase, candidacy_id: candidacyId, assigned: seats, declared: seats });
  const staff = await aUser(app, { ...named(number, 'Secretary'), roles: ['secretariat'] });
  const administrator = await aUser(app, { ...named(number, 'Operator'), roles: ['administrator'] });
  return {
    ...{ number, cycle, review, election, seats, candidacyId },
    staffId: staff.id,
    administratorId: administrator.id,
    criteria: await app.get(Frameworks).codesOf(review.id),
    documentId: await aDocument(app, candidacyId),
  };
}

export const mailAddress = (number: number, name: string): string => `${name}-${number}@bench.example`.toLowerCase();
const named = (number: number, name: string) => ({ name, email: mailAddress(number, name) });
const NAMES = ['Thea', 'Bela', 'Carla', 'Dana', 'Elif', 'Fadia', 'Goran'];

async function aNamedSeat(app: TestApp, panel: Row, number: number, place: number): Promise<Seat> {
  const name = NAMES[place] ?? `Member ${place}`;
  const user = await aUser(app, { ...named(number, name), roles: ['panel_member'] });
  const seat = place === 0 ? 'chair' : 'member';
  const own = { panel_id: panel.id, user_id: user.id, seat, name, nationality: 'NOR', from_day: '2020-01-01' };
  const member = await aRow(app, 'panel_member', own);
  return { userId: user.id, memberId: member.id };
}

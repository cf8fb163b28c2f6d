import { randomBytes } from 'node:crypto';
import { generateSecret } from 'otplib';
import { UnitOfWork } from '../../common/persistence';
import { DemoAccounts } from '../../identity';
import { Role, SYSTEM } from '../../policy';
import { PANEL, STAFF } from '../content/panel';
import { DoorKeys } from '../door-keys';
import { Stage } from './stage';

/** One line of the printed table and of `demo-accounts.json`. */
export interface ExampleAccount {
  role: string;
  name: string;
  email: string;
  password: string;
  totpSecret: string;
}
export interface Door {
  key: string;
  userId: string;
  home: string;
}

interface Wanted {
  key: string;
  name: string;
  email: string;
  language: string;
  timeZone: string;
  role: string;
  roles: Role[];
  home: string;
}

/** Makes every account of the example with secrets of its own, drawn anew for each database. */
export async function createAccounts(
  stage: Stage,
  keys: DoorKeys,
): Promise<{ accounts: ExampleAccount[]; doors: Door[] }> {
  const accounts: ExampleAccount[] = [];
  const doors: Door[] = [];
  for (const person of everybody()) {
    const password = randomBytes(12).toString('base64url');
    const totpSecret = generateSecret();
    const userId = await createAccount(stage, person, password, totpSecret);
    const { key, name, roles, language, timeZone, email, role } = person;
    stage.people.set(key, { key, userId, name, roles, language, timeZone });
    accounts.push({ role, name, email, password, totpSecret });
    const door = { key: randomBytes(18).toString('base64url'), userId, home: person.home };
    keys.add(door.key, door.userId, door.home);
    doors.push(door);
  }
  return { accounts, doors };
}

async function createAccount(stage: Stage, person: Wanted, password: string, totpSecret: string): Promise<string> {
  const demo = stage.get(DemoAccounts);
  const passwordHash = await demo.hash(password);
  const { name, email, language, timeZone, roles } = person;
  return stage
    .get(UnitOfWork)
    .run(SYSTEM, (tx) => demo.create(tx, { name, email, language, timeZone, roles, passwordHash, totpSecret }));
}

/** The people a visitor tries first come first. */
function everybody(): Wanted[] {
  const members = PANEL.map((member): Wanted => ({
    ...member,
    role: seatName(member.role),
    roles: ['panel_member'],
    home: `/${member.language}/panel-room`,
  }));
  const staff = STAFF.map((one): Wanted => ({
    ...one,
    roles: [one.role],
    home: one.role === 'secretariat' ? `/${one.language}/staff/elections` : `/${one.language}/admin`,
  }));
  const shown = ['lindqvist-moreau', 'mokoena-brandt', 'okereke', 'venkatesan-holm'];
  const order = (person: Wanted) => (shown.includes(person.key) ? shown.indexOf(person.key) : shown.length);
  return [...members, ...staff].sort((a, b) => order(a) - order(b));
}

function seatName(seat: 'chair' | 'deputy' | 'member'): string {
  return seat === 'member' ? 'panel member' : seat === 'chair' ? 'panel chair' : 'deputy chair';
}

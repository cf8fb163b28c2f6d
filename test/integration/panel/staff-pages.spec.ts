import type { Browse } from '../../support/browse';
import { aCandidacy, anElection } from '../../support/factories/elections';
import { aPublishedFramework } from '../../support/factories/frameworks';
import { Row } from '../../support/factories/rows';
import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';
import { aDocument } from '../scoring/scoring-world';

/** Staff set up a panel and its work on an election, page by page, as the setup list leads them. */
describe('staff set up the panel', () => {
  let app: TestApp;
  let staff: Browse;
  let admin: Browse;
  let election: Row;
  let version: Row;
  const users: { id: string }[] = [];
  const candidacies: Row[] = [];
  let panel = '';
  let cycle = '';

  beforeAll(async () => {
    app = await aTestApp();
    staff = await app.browse((await aUser(app, { roles: ['secretariat'] })).id);
    admin = await app.browse((await aUser(app, { roles: ['administrator'] })).id);
    version = await aPublishedFramework(app);
    election = await anElection(app);
    for (let n = 0; n < 3; n += 1) users.push(await aUser(app, { roles: ['panel_member'] }));
    for (let n = 0; n < 2; n += 1) candidacies.push(await aCandidacy(app, { election_id: election.id }));
  });

  afterAll(() => app.close());

  it('makes a panel', async () => {
    await staff.get('/en/staff/panel/new');
    const made = await staff.submit({ nameEn: 'Panel of six', nameFr: 'Collège de six' }, '/staff/panel');

    expect(made.status).toBe(303);
    panel = made.location!.split('/').at(-1)!;
    expect((await staff.get(`/fr/staff/panel/${panel}`)).text).toContain('Collège de six');
    expect((await staff.get('/en/staff/panel')).text).toContain('Panel of six');
  });

  it('seats members, and keeps the text when something is wrong', async () => {
    await staff.get(`/en/staff/panel/${panel}/members/new`);
    const wrong = await staff.submit({ userId: users[0]!.id, name: 'First Member', nationality: '' }, 'members');
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('First Member');

    for (const [index, user] of users.entries()) {
      await staff.get(`/en/staff/panel/${panel}/members/new`);
      const fields = {
        userId: user.id,
        name: `Member ${index}`,
        nationality: 'NOR',
        biographyEn: 'A life.',
        biographyFr: 'Une vie.',
      };
      const added = await staff.submit({ ...fields, fromDay: '2029-01-01' }, 'members');
      expect(added.status).toBe(303);
    }
    expect((await staff.get(`/en/staff/panel/${panel}`)).text).toContain('Member 2');
  });

  it('gives no seat to somebody who is also staff', async () => {
    const both = await aUser(app, { roles: ['panel_member', 'secretariat'] });
    await staff.get(`/en/staff/panel/${panel}/members/new`);
    const fields = {
      userId: both.id,
      name: 'Both',
      nationality: 'NOR',
      biographyEn: 'A.',
      biographyFr: 'B.',
      fromDay: '2029-01-01',
    };
    const refused = await staff.post(`/en/staff/panel/${panel}/members`, fields);

    expect(refused.status).toBe(422);
    expect(refused.text).toContain('One person cannot be both');
  });

  it('ends a seat by its last day', async () => {
    const page = await staff.get(`/en/staff/panel/${panel}`);
    const href = /\/en\/staff\/panel-members\/[0-9a-f-]{36}/.exec(page.body)![0];
    await staff.get(href);
    expect((await staff.submit({ untilDay: '2028-01-01' }, 'panel-members')).status).toBe(422);
    expect((await staff.submit({ untilDay: '2035-12-31' }, 'panel-members')).status).toBe(303);
  });

  it('appoints chair and deputy by two persons of two sides', async () => {
    const members = await memberIds(app, panel);
    await staff.get(`/en/staff/panel/${panel}/appointment`);
    const same = await staff.submit({ chairId: members[0]!, deputyId: members[0]! }, 'appointment');
    expect(same.status).toBe(422);
    expect((await staff.submit({ chairId: members[0]!, deputyId: members[1]! }, 'appointment')).status).toBe(303);

    const waiting = await staff.get(`/en/staff/panel/${panel}/appointment`);
    expect(waiting.text).toContain('You gave the first approval');
    expect((await seats(app, panel)).sort()).toEqual(['member', 'member', 'member']);

    await admin.get(`/en/staff/panel/${panel}/appointment`);
    expect((await admin.submit({}, 'approval')).status).toBe(303);
    expect((await seats(app, panel)).sort()).toEqual(['chair', 'deputy', 'member']);
  });

  it('plans the cycle in a zone of its own', async () => {
    await staff.get(`/en/staff/elections/${election.id}/cycle`);
    const plan = { panelId: panel, frameworkVersionId: version.id, timeZone: 'Europe/Amsterdam', quorumMin: '3' };
    const wrong = await staff.submit({ ...plan, opensAt: '2029-10-01T09:00', closesAt: '2029-09-01T09:00' }, 'cycle');
    expect(wrong.status).toBe(422);
    const made = await staff.submit({ ...plan, opensAt: '2029-10-01T09:00', closesAt: '2029-11-01T18:00' }, 'cycle');

    expect(made.status).toBe(303);
    cycle = made.location!.split('/').at(-1)!;
    const page = await staff.get(made.location!);
    expect(page.text).toContain('1 November 2029, 17:00 UTC');
    expect(page.text).toContain('18:00 UTC+1');
    expect(page.text).toContain('The dossier holds no document.');
  });

  it('refuses to open with a list of what is missing, and opens nothing', async () => {
    const reviews = await reviewIds(app, cycle);
    const page = await staff.get(`/en/staff/cycles/${cycle}/steps?act=open&review=${reviews[0]}&review=${reviews[1]}`);
    expect(page.text).toContain('None of the reviews you chose');

    const refused = await staff.post(`/en/staff/cycles/${cycle}/steps`, { act: 'open', review: reviews });
    expect(refused.status).toBe(422);
    expect(await phases(app, cycle)).toEqual(['draft', 'draft']);
  });

  it('assigns in bulk and tells the members once', async () => {
    await staff.get(`/en/staff/cycles/${cycle}/assignments?all=yes`);
    expect((await staff.submit({}, 'assignments')).status).toBe(303);

    const mails = (await app.mails()).filter(({ subject }) => subject === 'Candidates have been assigned to you');
    expect(mails).toHaveLength(3);
    expect(
      (await staff.get(`/en/staff/cycles/${cycle}/assignments`)).forms
        .flatMap(({ fields }) => fields)
        .filter(([name]) => name.startsWith('c-')),
    ).toHaveLength(6);
  });

  it('opens what is ready, with a confirmation page', async () => {
    for (const candidacy of candidacies) await aDocument(app, candidacy.id);
    const reviews = await reviewIds(app, cycle);
    await staff.get(`/en/staff/cycles/${cycle}/steps?act=open&review=${reviews[0]}&review=${reviews[1]}`);
    const opened = await staff.submit({}, 'steps');

    expect(opened.status).toBe(303);
    expect(await phases(app, cycle)).toEqual(['open', 'open']);
    expect((await app.mails()).filter(({ subject }) => subject === 'Scoring is open')).toHaveLength(3);
  });

  it('fixes criteria, quorum and names once scoring has opened', async () => {
    await staff.get(`/en/staff/cycles/${cycle}/edit`);
    const refused = await staff.submit({ quorumMin: '4' }, 'edit');
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('this can no longer change');
  });

  it('moves a deadline, and closes', async () => {
    const [first] = await reviewIds(app, cycle);
    await staff.get(`/en/staff/cycles/${cycle}/steps?act=deadline&review=${first}`);
    expect((await staff.submit({}, 'steps')).status).toBe(422);
    expect((await staff.submit({ dueAt: '2029-10-20T18:00' }, 'steps')).status).toBe(303);
    await staff.get(`/en/staff/cycles/${cycle}/steps?act=close&review=${first}`);
    expect((await staff.submit({}, 'steps')).status).toBe(303);
    expect((await phases(app, cycle)).sort()).toEqual(['closed', 'open']);
  });

  it('reopens by secretariat and chair together', async () => {
    const [closed] = await reviewsIn(app, cycle, 'closed');
    await staff.get(`/en/staff/reviews/${closed}/reopening`);
    expect(
      (await staff.submit({ dueAt: '2029-11-20T18:00', reason: 'Two members were ill.' }, 'reopening')).status,
    ).toBe(303);
    expect(await reviewsIn(app, cycle, 'closed')).toEqual([closed]);

    const chair = await app.browse(await chairOf(app, panel));
    const page = await chair.get(`/en/panel-room/chair/reviews/${closed}/reopening`);
    expect(page.text).toContain('Two members were ill.');
    expect((await chair.submit({}, 'approval')).status).toBe(303);
    expect(await reviewsIn(app, cycle, 'closed')).toEqual([]);
    expect((await chair.get(`/en/panel-room/chair/reviews/${closed}`)).text).toContain('Scoring reopened');
  });

  it('shows every line of it on the setup list', async () => {
    const page = await staff.get(`/en/staff/elections/${election.id}`);
    expect(page.text).toContain('2 of 2 candidates have members.');
    expect(page.text).toContain('Opened for 2 of 2 candidates.');
  });
});

type Rows = Record<string, string>[];
const query = (app: TestApp, sql: string): Promise<Rows> => app.bench.databases.read.query(sql) as Promise<Rows>;
const memberIds = async (app: TestApp, panel: string) =>
  (await query(app, `SELECT id FROM panel_member WHERE panel_id = '${panel}' ORDER BY name`)).map((row) => row.id!);
const seats = async (app: TestApp, panel: string) =>
  (await query(app, `SELECT seat FROM panel_member WHERE panel_id = '${panel}'`)).map((row) => row.seat!);
const chairOf = async (app: TestApp, panel: string) =>
  (await query(app, `SELECT user_id FROM panel_member WHERE panel_id = '${panel}' AND seat = 'chair'`))[0]!.user_id!;
const reviewIds = async (app: TestApp, cycle: string) =>
  (await query(app, `SELECT id FROM review WHERE cycle_id = '${cycle}' ORDER BY id`)).map((row) => row.id!);
const phases = async (app: TestApp, cycle: string) =>
  (await query(app, `SELECT phase FROM review WHERE cycle_id = '${cycle}' ORDER BY id`)).map((row) => row.phase!);
const reviewsIn = async (app: TestApp, cycle: string, phase: string) =>
  (await query(app, `SELECT id FROM review WHERE cycle_id = '${cycle}' AND phase = '${phase}'`)).map((row) => row.id!);

import { CandidaciesService, CandidatesQueries } from '../../../src/candidates';
import type { Browse } from '../../support/browse';
import { Row } from '../../support/factories/rows';
import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';
import { aNamedReview, aPanelWorld, lasting, PanelWorld, submit } from './panel-world';

const PAGES = ['', '/declarations', '/help'];

describe('what the pages of the panel room give away', () => {
  let app: TestApp;
  let world: PanelWorld;
  let review: Row;
  let member: Browse;

  beforeAll(async () => {
    app = await aTestApp();
    world = await aPanelWorld(app);
    review = await aNamedReview(app, world, 'Nilufar Example', { phase: 'open', declared: world.all });
    member = await app.browse(world.member.userId);
  });

  afterAll(() => app.close());

  const showing = async (): Promise<string[]> => {
    const shown: string[] = [];
    for (const page of PAGES) shown.push(lasting(await member.get(`/en/panel-room${page}`)));
    return shown;
  };

  it('is the same whatever others have submitted, until one has submitted oneself (S14)', async () => {
    const before = await showing();
    await submit(app, world, review, world.other);
    await submit(app, world, review, world.deputy);
    expect(await showing()).toEqual(before);

    await submit(app, world, review, world.member);
    expect((await member.get('/en/panel-room')).text).toContain('Three of four members have scored.');
  });

  it('tells staff who has submitted, and nothing else', async () => {
    const staff = await app.browse((await aUser(app, { roles: ['secretariat'] })).id);
    const page = await staff.get(`/en/staff/cycles/${world.cycle.id}`);
    expect(page.text).toContain('3 of 4');
    expect((await staff.get('/en/panel-room')).status).toBe(404);
    expect((await staff.get(`/en/panel-room/chair/reviews/${review.id}`)).status).toBe(404);
  });

  it('ends with the seat', async () => {
    const update = (day: string | null) =>
      app.arrange((tx) => tx.manager.update('panel_member', { id: world.other.memberId }, { until_day: day }));
    const other = await app.browse(world.other.userId);
    expect((await other.get('/en/panel-room')).text).toContain('Nilufar Example');
    await update('2029-09-11');
    expect((await other.get('/en/panel-room')).text).not.toContain('Nilufar Example');
    expect((await other.get(`/en/panel-room/declarations/${review.id}`)).status).toBe(404);
    await update(null);
  });

  it('asks for no more queries with three candidates than with one', async () => {
    const one = await queriesOf(app, () => member.get('/en/panel-room/declarations'));
    for (const name of ['Second Example', 'Third Example']) await aNamedReview(app, world, name, { phase: 'draft' });
    const three = await queriesOf(app, () => member.get('/en/panel-room/declarations'));
    expect(one).toBeGreaterThan(0);
    expect(three).toBe(one);
  });

  it('admits a member without scores by the chair’s word alone', async () => {
    const closed = await aNamedReview(app, world, 'Closed Example', { phase: 'closed', declared: world.all });
    await submit(app, world, closed, world.chair);
    const chair = await app.browse(world.chair.userId);
    await chair.get(`/en/panel-room/chair/reviews/${closed.id}`);
    expect((await chair.submit({ memberId: world.member.memberId, reason: '' }, 'admissions')).status).toBe(422);
    expect(
      (await chair.submit({ memberId: world.member.memberId, reason: 'Ill in the last week' }, 'admissions')).status,
    ).toBe(303);
    expect((await chair.get(`/en/panel-room/chair/reviews/${closed.id}`)).text).toContain('Admitted without scores');
  });

  it('freezes a review whose candidate withdrew (settled point 9)', async () => {
    const frozen = await aNamedReview(app, world, 'Withdrawn Example', { phase: 'draft', declared: [world.member] });
    const candidate = (await app.get(CandidatesQueries).byIds([String(frozen.candidacy_id)]))[0]!;
    await app.arrange((tx) =>
      app
        .get(CandidaciesService)
        .withdrawIn(tx, candidate.id, candidate.rev, { by: 'candidate', on: '2029-09-01', note: null }),
    );

    expect((await member.get('/en/panel-room')).text).toContain('The candidacy was withdrawn on 1 September 2029.');
    expect((await member.get(`/en/panel-room/declare/${frozen.id}`)).status).toBe(403);
    const staff = await app.browse((await aUser(app, { roles: ['secretariat'] })).id);
    const opened = await staff.post(`/en/staff/cycles/${world.cycle.id}/steps`, { act: 'open', review: frozen.id });
    expect(opened.status).toBe(403);
  });
});

/** Statements sent to the database while something is done. */
async function queriesOf(app: TestApp, act: () => Promise<unknown>): Promise<number> {
  const { read } = app.bench.databases;
  const spy = jest.spyOn(read, 'createQueryRunner');
  await act();
  const count = spy.mock.calls.length;
  spy.mockRestore();
  return count;
}

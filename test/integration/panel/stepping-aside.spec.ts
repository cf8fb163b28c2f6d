import type { Browse } from '../../support/browse';
import { aUser } from '../../support/factories/users';
import { Row } from '../../support/factories/rows';
import { aTestApp, TestApp } from '../../support/test-app';
import { aNamedReview, aPanelWorld, audited, lasting, PanelWorld, submit } from './panel-world';

const REASON = 'My sister is married to the candidate, canary-7731.';

describe('stepping aside', () => {
  let app: TestApp;
  let world: PanelWorld;
  let review: Row;
  let member: Browse;
  let staff: Browse;

  beforeAll(async () => {
    app = await aTestApp();
    world = await aPanelWorld(app);
    review = await aNamedReview(app, world, 'Henrik Example', { phase: 'open', declared: world.all });
    await submit(app, world, review, world.member);
    member = await app.browse(world.member.userId);
    staff = await app.browse((await aUser(app, { roles: ['secretariat'] })).id);
    expect((await member.get('/en/panel-room')).body).toContain('Your scores');
    await member.get(`/en/panel-room/step-aside/${review.id}`);
    await member.submit({ category: 'personal', reason: REASON }, 'step-aside');
  });

  afterAll(() => app.close());

  it('takes effect at once on every page of the member', async () => {
    const home = await member.get('/en/panel-room');
    expect(home.text).toContain('You stepped aside on');
    expect(home.body).not.toContain(`/panel-room/score/${review.id}`);
    for (const path of ['declare', 'step-aside', 'dossier'])
      expect((await member.get(`/en/panel-room/${path}/${review.id}`)).status).toBe(403);
    expect((await member.get(`/en/panel-room/declarations/${review.id}`)).text).toContain(
      'Published reason: Personal link.',
    );
  });

  it('leaves the member out of every count (S15)', async () => {
    const page = await staff.get(`/en/staff/cycles/${world.cycle.id}`);
    expect(page.text).toMatch(/Henrik Example Open for scoring 0 of 3/);
    const chair = await app.browse(world.chair.userId);
    expect((await chair.get(`/en/panel-room/chair/reviews/${review.id}`)).text).toContain('Submitted 0 of 3');
  });

  it('shows the member nothing of what happens afterwards (S15)', async () => {
    const before = lasting(await member.get('/en/panel-room'));
    await submit(app, world, review, world.other);
    await submit(app, world, review, world.chair);
    expect(lasting(await member.get('/en/panel-room'))).toBe(before);
  });

  it('keeps the reason for the acting chair, sealed and on record', async () => {
    const [row] = (await app.bench.databases.read.query(`SELECT id, reason FROM recusal`)) as {
      id: string;
      reason: string;
    }[];
    expect(row!.reason).not.toContain('canary-7731');

    const path = `/en/panel-room/chair/recusals/${row!.id}`;
    const chair = await app.browse(world.chair.userId);
    expect((await chair.get(path)).text).toContain(REASON);
    expect(
      (await audited(app, `review:${review.id}`)).filter((action) => action === 'recusal.reasonRead'),
    ).toHaveLength(1);
    for (const { userId } of [world.deputy, world.member, world.other])
      expect((await (await app.browse(userId)).get(path)).status).toBe(404);
    expect((await staff.get(path)).status).toBe(404);
  });

  it('writes to the chair without the reason', async () => {
    const mails = (await app.mails()).filter(({ subject }) => subject === 'A member stepped aside');
    expect(mails).toHaveLength(1);
    expect(JSON.stringify(mails)).not.toContain('canary-7731');
  });

  it('does not happen twice', async () => {
    const again = await member.post(`/en/panel-room/step-aside/${review.id}`, { category: 'other', reason: 'Again' });
    expect(again.status).toBe(403);
  });

  it('hands the chair’s pages to the deputy where the chair steps aside', async () => {
    const second = await aNamedReview(app, world, 'Second Example', { phase: 'open', declared: world.all });
    const deputy = await app.browse(world.deputy.userId);
    const path = `/en/panel-room/chair/reviews/${second.id}`;
    expect((await deputy.get(path)).status).toBe(404);

    const chair = await app.browse(world.chair.userId);
    await chair.post(`/en/panel-room/step-aside/${second.id}`, { category: 'professional', reason: 'A case of 2021' });
    expect((await chair.get(path)).status).toBe(404);
    expect((await deputy.get(path)).status).toBe(200);
    expect((await deputy.get('/en/panel-room/chair')).text).toContain('Second Example');
    expect((await chair.get('/en/panel-room/chair')).text).not.toContain('Second Example');
  });
});

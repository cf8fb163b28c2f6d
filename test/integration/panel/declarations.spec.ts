import type { Browse } from '../../support/browse';
import { aUser } from '../../support/factories/users';
import { Row } from '../../support/factories/rows';
import { aTestApp, TestApp } from '../../support/test-app';
import { aNamedReview, aPanelWorld, audited, PanelWorld } from './panel-world';

const NO = { nationality: 'no', employer: 'no', cases: 'no', family: 'no', publications: 'no', other: 'no' };
const LINK = 'We sat on the same committee in 2019.';

describe('declaring conflicts', () => {
  let app: TestApp;
  let world: PanelWorld;
  let review: Row;
  let member: Browse;
  let chair: Browse;

  beforeAll(async () => {
    app = await aTestApp();
    world = await aPanelWorld(app);
    review = await aNamedReview(app, world, 'Teuila Example', { phase: 'open' });
    member = await app.browse(world.member.userId);
    chair = await app.browse(world.chair.userId);
  });

  afterAll(() => app.close());

  it('waits on the home page, and the dossier stays shut until it is sent', async () => {
    const home = await member.get('/en/panel-room');
    expect(home.text).toContain('One thing waits for you.');
    expect(home.text).toContain('Declare conflicts: Teuila Example');
    expect(home.body).not.toContain(`/panel-room/score/${review.id}`);
    expect((await member.get(`/en/panel-room/dossier/${review.id}`)).status).toBe(403);
  });

  it('shows the way to the chair’s pages to the chair alone', async () => {
    const homes = [await chair.get('/en/panel-room/help'), await member.get('/en/panel-room/help')];

    expect(homes.map(({ body }) => body.includes('href="/en/panel-room/chair"'))).toEqual([true, false]);
  });

  it('refuses "no conflict" beside a yes, keeps the text and names the fields', async () => {
    const fields = { ...NO, employer: 'yes', answer: 'none', text: '' };
    const refused = await member.post(`/en/panel-room/declare/${review.id}`, fields);

    expect(refused.status).toBe(422);
    expect(refused.text).toContain('You answered yes to a question');
    expect(refused.text).toContain('say in a few words what the link is');
    expect(refused.body).toMatch(/name="employer"[^>]*value="yes" checked/);
  });

  it('refuses a declaration with a question left open', async () => {
    const { family: _family, ...five } = NO;
    const refused = await member.post(`/en/panel-room/declare/${review.id}`, { ...five, answer: 'none' });
    expect(refused.status).toBe(422);
    expect(await audited(app, `review:${review.id}`)).toEqual([]);
  });

  it('opens the dossier once sent, and says when and who reads it', async () => {
    const fields = { ...NO, employer: 'yes', answer: 'disclosed', text: LINK };
    const sent = await member.post(`/en/panel-room/declare/${review.id}`, fields);
    expect(sent.status).toBe(303);

    const shown = await member.get(sent.location!);
    expect(shown.text).toContain('Your declaration is sent.');
    expect(shown.text).toContain(LINK);
    expect((await member.get('/en/panel-room')).body).toContain(`/panel-room/score/${review.id}`);
    expect((await member.get(`/en/panel-room/dossier/${review.id}`)).status).toBe(200);
  });

  it('can be amended; each version is kept', async () => {
    const form = await member.get(`/en/panel-room/declare/${review.id}`);
    expect(form.text).toContain('Amend your declaration');
    expect(form.body).toContain(LINK);
    await member.submit({ text: `${LINK} It ended in 2020.` }, 'declare');
    const sql = `SELECT COUNT(*) AS n FROM conflict_declaration WHERE review_id = '${review.id}'`;
    expect(Number(((await app.bench.databases.read.query(sql)) as { n: number }[])[0]!.n)).toBe(2);
  });

  it('is sealed in the database, read by the chair on record, and by nobody else', async () => {
    const stored = (await app.bench.databases.read.query('SELECT content FROM conflict_declaration')) as {
      content: string;
    }[];
    expect(stored.some(({ content }) => content.includes('committee'))).toBe(false);

    const path = `/en/panel-room/chair/reviews/${review.id}/declarations/${world.member.memberId}`;
    expect((await chair.get(path)).text).toContain('It ended in 2020.');
    expect(await audited(app, `review:${review.id}`)).toContain('conflict.read');
    for (const userId of [world.member.userId, world.other.userId, world.deputy.userId])
      expect((await (await app.browse(userId)).get(path)).status).toBe(404);
    for (const role of ['secretariat', 'administrator'] as const)
      expect((await (await app.browse((await aUser(app, { roles: [role] })).id)).get(path)).status).toBe(404);
  });

  it('is made anew for each cycle: another review knows nothing of it', async () => {
    const second = await aNamedReview(app, world, 'Another Example', { phase: 'open' });
    expect((await member.get(`/en/panel-room/dossier/${second.id}`)).status).toBe(403);
  });
});

import { readFileSync } from 'node:fs';
import type { Answer, Browse } from '../../support/browse';
import { recuse } from '../../support/factories/panels';
import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';
import { testEngine } from '../../support/test-environment';
import { aRating, aScoringWorld, scorePath, ScoringWorld } from './scoring-world';

const CANARY = 'zznotecanaryzz';
const JSON_WANTED = { accept: 'application/json' };

describe('private notes', () => {
  let app: TestApp;
  let world: ScoringWorld;
  let member: Browse;
  let dossier: string;

  beforeAll(async () => {
    app = await aTestApp();
  });

  beforeEach(async () => {
    world = await aScoringWorld(app, { members: 3 });
    member = await app.browse(world.members[1]!.userId);
    dossier = `/en/panel-room/dossier/${world.review.id}`;
  });

  afterAll(() => app.close());

  const passage = () => `${dossier}/notes/${world.documentId}.2`;
  const write = async (text: string, path = `${dossier}/notes/candidate`): Promise<Answer> => {
    await member.get(path);
    return member.submit({ text }, 'data-autosave');
  };
  const autosave = (fields: Record<string, string>, path = `${dossier}/notes/candidate`): Promise<Answer> =>
    member.post(`${path}/autosaves`, { rev: '0', tab: 'a', seq: '1', ...fields }, JSON_WANTED);

  it('stand in the dossier and beside scoring, at what they are on', async () => {
    expect((await member.get(dossier)).text).toContain('Write a note');
    expect((await write('On the person')).location).toBe(`${dossier}#note`);
    expect((await write('On the order', passage())).location).toBe(`${dossier}#p-${world.documentId}-2`);

    const page = await member.get(dossier);
    expect(page.text).toContain('On the person');
    expect(page.text).toContain('Your note: On the order');
    expect((await member.get(scorePath(world))).text).toContain('Your note: On the order');
    const beside = await member.get(`${scorePath(world)}?document=notes`);
    expect(beside.text).toContain('On the person');
    expect(beside.text).toContain('Judgment of 2020, passage 2');
  });

  it('are reached from the desk without losing what is typed there, and lead back', async () => {
    await member.get(scorePath(world));
    const answer = await member.submit({ reason: 'Half a reason', then: 'note:candidate' }, 'data-autosave');
    expect(answer.location).toBe(`${dossier}/notes/candidate?back=${world.criteria[0]}`);
    await member.follow(answer);
    const back = await member.submit({ text: 'Noted' }, 'data-autosave');

    expect(back.location).toBe(`${scorePath(world)}?document=notes#dossier`);
    expect((await member.get(scorePath(world))).body).toContain('Half a reason');
  });

  it('save themselves, keep the newest, and tell windows apart', async () => {
    for (const seq of [2, 4, 1, 3]) await autosave({ seq: String(seq), text: `Text ${seq}` });
    expect((await member.get(dossier)).text).toContain('Text 4');

    const other = await autosave({ tab: 'b', text: 'From window B' });
    expect(other.status).toBe(409);
    expect(other.json<{ error: string }>().error).toBe('stale');
    const page = await member.post(`${dossier}/notes/candidate`, {
      rev: '0',
      tab: 'b',
      seq: '0',
      text: 'From window B',
    });
    expect(page.status).toBe(422);
    expect(page.text).toContain('both texts are here');
    expect(page.body).toContain('Text 4\n\nFrom window B');
    await member.submit({}, 'data-autosave');
    expect((await member.get(dossier)).text).toContain('From window B');
  });

  it('leave no trace in the log', async () => {
    const before = await count(app, 'audit_event', '1 = 1');
    await write('Once');
    await write('Twice', passage());

    expect(await count(app, 'audit_event', '1 = 1')).toBe(before);
  });

  it('go when they are emptied', async () => {
    await write('Only for a while');
    await write('');

    expect((await member.get(dossier)).text).not.toContain('Only for a while');
  });

  it('stand on nothing but this dossier', async () => {
    const elsewhere = await aScoringWorld(app);
    const places = [`${elsewhere.documentId}.1`, `${world.documentId}.99`, 'elsewhere'];

    for (const place of places) {
      expect((await member.get(`${dossier}/notes/${place}`)).status).toBe(404);
      expect((await autosave({ text: 'Lost' }, `${dossier}/notes/${place}`)).status).toBe(404);
    }
  });

  it('are seen by nobody else and lie nowhere in the clear (canary)', async () => {
    await write(`${CANARY} on the candidate`);
    await write(`${CANARY} on a passage`, passage());
    await member.get(scorePath(world));
    await member.submit(aRating(world), 'data-autosave');
    expect((await member.get(dossier)).text).toContain(CANARY);

    const base = `/en/panel-room/score/${world.review.id}`;
    const staff = await app.browse((await aUser(app, { roles: ['secretariat', 'administrator'] })).id);
    const others = [await app.browse(world.members[0]!.userId), await app.browse(world.members[2]!.userId), staff];
    const pages = [dossier, passage(), `${dossier}/notes/candidate`, scorePath(world), base, `${base}/check`];
    const more = ['/en/panel-room', '/en/panel-room/chair', '/en/staff/audit', `/en/staff/cycles/${world.cycle.id}`];
    for (const browser of others)
      for (const path of [...pages, ...more]) expect((await browser.visit(path)).body).not.toContain(CANARY);
    for (const path of [`${base}/check`, '/en/panel-room']) expect((await member.get(path)).body).not.toContain(CANARY);
    expect(await dump(app)).not.toContain(CANARY);
  });

  it('are out of reach once the member has stepped aside, and stay sealed', async () => {
    await write('Before stepping aside');
    const form = Object.fromEntries((await member.get(`${dossier}/notes/candidate`)).forms.at(-1)!.fields);
    await recuse(app, world.review, world.members[1]!.memberId);

    for (const path of [dossier, `${dossier}/notes/candidate`]) {
      const page = await member.get(path);
      expect(page.status).toBe(403);
      expect(page.body).not.toContain('Before stepping aside');
    }
    expect((await member.post(`${dossier}/notes/candidate`, { ...form, text: 'Later' } as never)).status).toBe(403);
    expect(await count(app, 'private_note', `review_id = '${world.review.id}'`)).toBe(1);
  });
});

async function count(app: TestApp, table: string, where: string): Promise<number> {
  const rows: { n: string | number }[] = await app.bench.databases.read.query(
    `SELECT COUNT(*) AS n FROM ${table} WHERE ${where}`,
  );
  return Number(rows[0]?.n);
}

/** Everything that somebody with the database alone could read. */
async function dump(app: TestApp): Promise<string> {
  const { database } = app.settings;
  if (testEngine() === 'sqlite' && database.engine === 'sqlite')
    return [database.file, `${database.file}-wal`].map((file) => readFileSync(file, 'latin1')).join('\n');
  const tables: { name: string }[] = await app.bench.databases.read.query(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
  );
  const texts = [];
  for (const { name } of tables)
    texts.push(JSON.stringify(await app.bench.databases.read.query(`SELECT * FROM "${name}"`)));
  return texts.join('\n');
}

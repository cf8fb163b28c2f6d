import { DataSource } from 'typeorm';
import { Reviews } from '../../../src/panel';
import type { Answer, Browse, Fields } from '../../support/browse';
import { aTestApp, TestApp } from '../../support/test-app';
import { aScoringWorld, scorePath, ScoringWorld } from './scoring-world';

const JSON_WANTED = { accept: 'application/json' };

describe('autosave', () => {
  let app: TestApp;
  let world: ScoringWorld;
  let member: Browse;
  let path: string;

  beforeAll(async () => {
    app = await aTestApp();
  });

  beforeEach(async () => {
    world = await aScoringWorld(app);
    member = await app.browse(world.members[1]!.userId);
    path = scorePath(world);
  });

  afterAll(() => app.close());

  const send = (fields: Fields, by = member): Promise<Answer> =>
    by.post(`${path}/autosaves`, { rev: '0', tab: 'window-a', seq: '1', ...fields }, JSON_WANTED);
  const reason = async (): Promise<string> => {
    const page = await member.get(path);
    return Object.fromEntries(page.forms.find(({ html }) => html.includes('data-autosave'))!.fields).reason ?? '';
  };

  it('answers with a sentence and the revision to go on from', async () => {
    const answer = await send({ reason: 'First words' });

    expect(answer.status).toBe(200);
    expect(answer.json()).toEqual({ saved: 'All changes saved on 12 September 2029, 14:00 UTC', rev: 1 });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('keeps the newest when requests arrive late, twice or not at all', async () => {
    // The third was lost, the answer to the second too; the first comes last, twice.
    for (const seq of [2, 4, 1, 1, 4])
      expect((await send({ seq: String(seq), reason: `Text ${seq}` })).status).toBe(200);

    expect(await reason()).toBe('Text 4');
  });

  it('lets a late draft not undo what the button saved', async () => {
    await member.get(path);
    const form = Object.fromEntries(member.last!.forms.find(({ html }) => html.includes('data-autosave'))!.fields);
    await member.submit({ reason: 'By the button', seq: '3' }, 'data-autosave');
    const late = await send({ tab: form.tab!, seq: '2', reason: 'By a late draft' });

    expect(late.status).toBe(200);
    expect(await reason()).toBe('By the button');
  });

  it('tells one window that another has saved, in words', async () => {
    await send({ reason: 'Window A' });
    const answer = await send({ tab: 'window-b', reason: 'Window B' });

    expect(answer.status).toBe(409);
    expect(answer.json<{ error: string; message: string }>()).toEqual({
      error: 'stale',
      message: expect.stringContaining(
        'a newer version was saved in another window (12 September 2029, 14:00 UTC)',
      ) as string,
    });
    expect(await reason()).toBe('Window A');
  });

  it('gives one of eight windows on one revision the word, and fails for none', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => send({ tab: `window-${n}`, reason: `Window ${n}` })),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(409)]);
  });

  it('never submits', async () => {
    await send({ reason: 'Text', then: 'check' });
    const states = await app.bench.databases.read.query('SELECT state FROM assessment ORDER BY state');

    expect(new Set((states as { state: string }[]).map(({ state }) => state))).toEqual(new Set(['draft']));
  });

  it('is not written into the log, the first save apart', async () => {
    const before = await auditCount(app.bench.databases.read);
    for (const seq of ['1', '2', '3']) await send({ seq, reason: `Text ${seq}` });

    expect(await auditCount(app.bench.databases.read)).toBe(before + 1);
  });

  it('refuses when scoring was closed meanwhile', async () => {
    await send({ reason: 'In time' });
    await app.arrange(async (tx) => {
      const reviews = app.get(Reviews);
      await reviews.move(tx, await reviews.lock(tx, world.review.id), 'close');
    });
    const answer = await send({ seq: '2', reason: 'Too late' });

    expect(answer.status).toBe(403);
    expect(answer.json()).toEqual({ error: 'phase_closed' });
  });

  it('says so when nobody is signed in', async () => {
    const nobody = await app.browse();
    await nobody.get('/en/sign-in');
    const answer = await send({ reason: 'Text' }, nobody);

    expect(answer.status).toBe(401);
    expect(answer.json()).toEqual({ error: 'signed_out' });
  });

  it('refuses fields that it does not know, and scores off the scale', async () => {
    expect((await send({ state: 'submitted' })).status).toBe(422);
    for (const score of ['0', '6', '3.5', '1e1', '-1']) expect((await send({ score })).status).toBe(422);
  });
});

async function auditCount(db: DataSource): Promise<number> {
  const rows: { n: string | number }[] = await db.query('SELECT COUNT(*) AS n FROM audit_event');
  return Number(rows[0]?.n);
}

import { createHash } from 'node:crypto';
import { Reviews } from '../../../src/panel';
import type { Browse, Fields } from '../../support/browse';
import { aTestApp, TestApp } from '../../support/test-app';
import { aRating, aScoringWorld, scorePath, ScoringWorld, words } from './scoring-world';

describe('submitting scores', () => {
  let app: TestApp;
  let world: ScoringWorld;
  let member: Browse;
  let base: string;

  beforeAll(async () => {
    app = await aTestApp();
  });

  beforeEach(async () => {
    world = await aScoringWorld(app);
    member = await app.browse(world.members[1]!.userId);
    base = `/en/panel-room/score/${world.review.id}`;
  });

  afterAll(() => app.close());

  const fill = async (criterion: string, given: Fields = {}): Promise<void> => {
    await member.get(scorePath(world, criterion));
    await member.submit(aRating(world, given), 'data-autosave');
  };
  const fillAll = async (given: Fields = {}): Promise<void> => {
    for (const criterion of world.criteria) await fill(criterion, given);
  };
  const submit = async () => {
    await member.get(`${base}/check`);
    return member.submit({}, 'submissions');
  };
  const move = (act: 'close' | 'deliberate'): Promise<unknown> =>
    app.arrange(async (tx) => {
      const reviews = app.get(Reviews);
      return reviews.move(tx, await reviews.lock(tx, world.review.id), act);
    });

  it('names every gap and offers no button while one is open', async () => {
    await fill(world.criteria[0]!, { reason: words(39), evidence: [] });
    await fill(world.criteria[1]!, { score: 'none', evidence: [], reason: words(401) });
    const page = await member.get(`${base}/check`);

    for (const text of [
      `${world.criteria.length} criteria are not complete`,
      'The reasons have 39 words; at least 40 are needed.',
      'No passage relied on yet.',
      'The reasons have 401 words; at most 400 are allowed.',
      'No score yet.',
    ])
      expect(page.text).toContain(text);
    expect(page.body).not.toContain('/submissions');
  });

  it('refuses an incomplete assessment sent all the same', async () => {
    await fill(world.criteria[0]!);
    const answer = await member.post(`${base}/submissions`, { rev: '1' });

    expect(answer.status).toBe(422);
    expect(answer.text).toContain('something is still missing');
  });

  it('locks the scores and gives a receipt that can be checked', async () => {
    await fillAll();
    const answer = await submit();
    expect(answer.location).toBe(`${base}/receipt`);

    const page = await member.get(`${base}/receipt`);
    expect(page.text).toContain('Checked now: the stored scores give exactly this receipt.');
    expect(page.text).toContain('Not sealed yet.');
    const file = await member.get(`${base}/receipt/1`);
    const hash = createHash('sha256').update(file.body).digest('hex');
    expect(page.text.replace(/ /g, '')).toContain(hash);
    expect((await member.get(`${base}/receipt?receipt=${hash.toUpperCase()}`)).text).toContain('It matches');
    expect((await member.get(`${base}/receipt?receipt=${'0'.repeat(64)}`)).text).toContain('It does not match');
    expect((await member.get(`${base}/receipt?receipt=abc`)).text).toContain('This is not a receipt');
  });

  it('shows the own scores and lets none of them be edited', async () => {
    await fillAll();
    await submit();

    const own = await member.get(`${base}/scores`);
    expect(own.text).toContain(words(45));
    expect(own.body).not.toContain('/revisions/');
    expect((await member.get(scorePath(world))).status).toBe(403);
    expect((await member.post(scorePath(world), { rev: '1', tab: 't', reason: 'Later' })).status).toBe(403);
    expect((await member.visit(base)).path).toBe(`${base}/scores`);
  });

  it('takes a double click for one', async () => {
    await fillAll();
    const page = await member.get(`${base}/check`);
    const fields = Object.fromEntries(page.forms.find(({ action }) => action.includes('submissions'))!.fields);
    const both = await Promise.all([1, 2].map(() => member.post(`${base}/submissions`, fields)));

    expect(both.map(({ status, location }) => [status, location])).toEqual([
      [303, `${base}/receipt`],
      [303, `${base}/receipt`],
    ]);
    const log = await app.bench.databases.read.query(
      `SELECT actor_ref FROM audit_event WHERE action = 'assessment.submitted' AND object_ref = 'review:${world.review.id}'`,
    );
    expect(log).toEqual([{ actor_ref: expect.stringMatching(/^reviewer:/) as string }]);
  });

  it('asks to read again when another window has saved since', async () => {
    await fillAll();
    await member.get(`${base}/check`);
    const other = await app.browse(world.members[1]!.userId);
    await other.get(scorePath(world));
    await other.submit({ reason: words(50) }, 'data-autosave');
    const answer = await member.submit({}, 'submissions');

    expect(answer.status).toBe(422);
    expect(answer.text).toContain('another window has saved since this page was made');
  });

  it('adds a version with its reason when a score is changed in deliberation', async () => {
    await fillAll();
    await submit();
    expect((await member.get(`${base}/revisions/${world.criteria[2]}`)).status).toBe(403);
    await move('close');
    await move('deliberate');

    await member.get(`${base}/revisions/${world.criteria[2]}`);
    const same = await member.submit({ changeReason: 'I have read it once more' }, 'revisions');
    expect(same.status).toBe(422);
    const change = { score: '2', changeReason: 'The minutes say otherwise', reason: words(41, 'anew') };
    const answer = await member.submit(change, 'revisions');

    expect(answer.location).toBe(`${base}/scores`);
    const own = await member.get(`${base}/scores`);
    for (const text of ['The minutes say otherwise', 'Removed:', 'Added:', '2: Shown in part'])
      expect(own.text).toContain(text);
    const receipt = await member.get(`${base}/receipt`);
    expect(receipt.text).toContain('Version 2, changed in deliberation');
    expect(receipt.text).toContain('Version 1, as submitted');
    expect((await member.get(`${base}/receipt/1`)).status).toBe(200);
  });

  it('refuses a change of a version that is no longer the last', async () => {
    await fillAll();
    await submit();
    await move('close');
    await move('deliberate');
    const path = `${base}/revisions/${world.criteria[0]}`;
    const change = {
      number: '1',
      score: '2',
      reason: words(41),
      evidence: `${world.documentId}.1`,
      changeReason: 'A good reason',
    };

    expect((await member.post(path, change)).status).toBe(303);
    const late = await member.post(path, { ...change, score: '3' });
    expect(late.status).toBe(422);
    expect(late.text).toContain('you changed a score in another window since');
  });

  it('shows receipts and scores to nobody else', async () => {
    await fillAll();
    await submit();
    const other = await app.browse(world.members[0]!.userId);

    for (const page of ['receipt', 'receipt/1', 'scores', `revisions/${world.criteria[0]}`])
      expect((await other.get(`${base}/${page}`)).status).toBe(404);
  });
});

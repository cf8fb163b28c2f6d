import { DAY, HOUR, later } from '../../../src/common/time/clock';
import { sha256 } from '../../../src/common/crypto/hashing';
import type { Browse } from '../../support/browse';
import { aContact } from '../../support/factories/links';
import { aTestApp, TestApp } from '../../support/test-app';
import { anAskedCandidate, sectionPath } from './answering-world';

describe('answering without a script', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await aTestApp();
  });

  afterAll(() => app?.close());

  const section = (browser: Browse, number = 1) => browser.get(sectionPath(number));
  const count = async (table: string): Promise<number> => {
    const rows: { count: string | number }[] = await app.bench.databases.read.query(
      `SELECT COUNT(*) AS count FROM ${table}`,
    );
    return Number(rows[0]?.count);
  };

  it('shows what is asked, keeps what is typed, and goes on from there on another day', async () => {
    const { candidate, another } = await anAskedCandidate(app);
    const overview = await candidate.get('/en/q');
    expect(overview.text).toContain('0 of 5 questions answered');

    const page = await section(candidate);
    expect(page.text).toContain('1. Prompt of Q1');
    const saved = await candidate.submit({ 'Q1-text': 'Seven years on the bench.', then: 'next' }, 'section/1');
    expect([saved.status, saved.location]).toEqual([303, sectionPath(2)]);

    const elsewhere = await another();
    expect((await section(elsewhere)).body).toContain('Seven years on the bench.');
    expect((await elsewhere.get('/fr/q')).text).toContain('1 question sur 5 a une réponse');
  });

  it('keeps a text while the answer is declined, and hands in and shows nothing of it', async () => {
    const { candidate } = await anAskedCandidate(app);
    await section(candidate);
    await candidate.submit({ 'Q1-text': 'Heron of a declined answer.' }, 'section/1');
    await section(candidate);
    await candidate.submit({ 'Q1-declined': 'yes' }, 'section/1');
    const check = await candidate.get('/en/q/check');
    expect((await candidate.submit({}, '/q/check')).location).toBe('/en/q/sent');
    const file = await candidate.get('/en/q/copy/file');
    const shown = await section(candidate);

    expect(check.text).toContain('Chose not to answer');
    expect(file.json<{ answers: unknown }>().answers).toMatchObject({ Q1: { declined: true, text: '' } });
    expect(check.body).not.toContain('Heron of');
    expect(shown.body).toContain('Heron of a declined answer.');
    const { 'Q1-declined': _unticked, ...rest } = Object.fromEntries(
      candidate.last?.forms.find(({ action }) => action.includes('section/1'))?.fields ?? [],
    );
    await candidate.post(sectionPath(1), rest);
    expect((await candidate.get('/en/q/check')).body).toContain('Heron of a declined answer.');
  });

  it('stores nothing readable', async () => {
    const { candidate } = await anAskedCandidate(app);
    await section(candidate);
    await candidate.submit({ 'Q1-text': 'Nobody-reads-this-in-the-database' }, 'section/1');

    const rows: unknown[] = await app.bench.databases.read.query('SELECT * FROM answer_draft');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('Nobody-reads-this');
  });

  it('asks what depends on an answer after it was saved', async () => {
    const { candidate } = await anAskedCandidate(app);
    const before = await section(candidate);
    expect(before.body).toContain('Question 3 follows when you have answered question 2');
    expect(before.body).toMatch(/data-shown-if="Q2" data-shown-options="yes" hidden/);

    await candidate.submit({ 'Q2-chosen': 'yes', 'Q3-text': 'Typed early.' }, 'section/1');
    const after = await section(candidate);
    expect(after.body).toMatch(/data-shown-if="Q2" data-shown-options="yes">/);
    expect(after.body).toContain('Typed early.');
  });

  it('adds rows and takes them away with plain buttons', async () => {
    const { candidate } = await anAskedCandidate(app);
    await section(candidate);
    const added = await candidate.submit({ 'Q4-row-0-post': 'Judge', add: 'Q4' }, 'section/1');
    expect(added.location).toBe(`${sectionPath(1)}#f-Q4-row-1-post`);
    await section(candidate);
    await candidate.submit({ 'Q4-row-1-post': 'Prosecutor', then: 'stay' }, 'section/1');
    const two = await section(candidate);
    expect(two.body).toContain('value="Prosecutor"');

    await candidate.submit({ removeRow: 'Q4:0' }, 'section/1');
    const one = await section(candidate);
    expect(one.body).toContain('name="Q4-row-0-post" value="Prosecutor"');
    expect(one.body).not.toContain('value="Judge"');
  });

  it('says what is wrong, and keeps it', async () => {
    const { candidate } = await anAskedCandidate(app);
    await section(candidate);
    const long = 'word '.repeat(12).trim();
    const refused = await candidate.submit(
      { 'Q1-text': long, 'Q4-row-0-post': 'Judge', 'Q4-row-0-from': 'long ago', then: 'next' },
      'section/1',
    );
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('12 words; at most 10 are asked for');
    expect(refused.text).toContain('Question 4, entry 1, From: write a year, a month or a day');
    expect(refused.body).toContain('value="long ago"');
    expect((await section(candidate)).body).toContain(long);
  });

  it('gives back what cannot be stored', async () => {
    const { candidate } = await anAskedCandidate(app);
    await section(candidate);
    const refused = await candidate.submit({ 'Q1-text': 'before \u0007 after', 'Q2-chosen': 'no' }, 'section/1');
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('before \u0007 after');
    expect((await section(candidate)).body).toMatch(/value="no" checked/);
  });

  it('submits with gaps after one warning, with receipt and mail, and counts the newest', async () => {
    const { candidate, candidacyId } = await anAskedCandidate(app, { due_at: later(app.clock.now(), DAY) });
    await aContact(app, candidacyId, 'amara@example.org');
    await section(candidate);
    await candidate.submit({ 'Q1-text': 'First.', 'Q2-chosen': 'no' }, 'section/1');
    const check = await candidate.get('/en/q/check');
    expect(check.text).toContain('2 questions are not fully answered');
    const sent = await candidate.submit({}, '/q/check');
    expect([sent.status, sent.location]).toEqual([303, '/en/q/sent']);
    const confirmation = await candidate.get('/en/q/sent');
    const receipt = /[0-9a-f]{8}( [0-9a-f]{8}){7}/.exec(confirmation.text)?.[0].replaceAll(' ', '');
    expect(confirmation.text).toContain(`${receipt?.slice(0, 8).toUpperCase()}-1`);

    const file = await candidate.get('/en/q/copy/file');
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="answers-1.json"');
    expect(sha256(file.body)).toBe(receipt);
    expect(file.json<{ answers: Record<string, { text: string }> }>().answers.Q1?.text).toBe('First.');
    expect(await count("outbox WHERE template = 'candidate-answers'")).toBe(1);

    await section(candidate);
    await candidate.submit({ 'Q1-text': 'Second.' }, 'section/1');
    expect((await candidate.get('/en/q')).text).toContain('You have changed answers since.');
    await candidate.get('/en/q/check');
    await candidate.submit({}, '/q/check');
    const copies = await candidate.get('/en/q/copy');
    expect(copies.text).toContain('Second.');
    expect((await candidate.get('/en/q/copy?number=1')).text).toContain('First.');
  });

  it('submits once, however often the button is pressed', async () => {
    const { candidate } = await anAskedCandidate(app);
    await section(candidate);
    await candidate.submit({ 'Q1-text': 'Once.' }, 'section/1');
    const page = await candidate.get('/en/q/check');
    const before = await count('submission');
    const form = Object.fromEntries(page.forms.find(({ action }) => action.includes('/check'))?.fields ?? []);
    const answers = await Promise.all(Array.from({ length: 5 }, () => candidate.post('/en/q/check', form)));
    const other = await candidate.post('/en/q/check', { mark: form.mark ?? '' });

    expect(answers.map(({ status, location }) => [status, location])).toEqual(answers.map(() => [303, '/en/q/sent']));
    expect(other.location).toBe('/en/q/sent');
    expect(await count('submission')).toBe(before + 1);
  });

  it('submits only what was looked through', async () => {
    const { candidate, another } = await anAskedCandidate(app);
    const other = await another();
    await section(candidate);
    await candidate.submit({ 'Q1-text': 'Looked at.' }, 'section/1');
    await candidate.get('/en/q/check');
    await section(other);
    await other.submit({ 'Q1-text': 'Changed elsewhere.' }, 'section/1');
    const before = await count('submission');
    const refused = await candidate.submit({}, '/q/check');

    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Your answers were changed after you opened this page.');
    expect(refused.text).toContain('Changed elsewhere.');
    expect(await count('submission')).toBe(before);
  });

  it('shows both where two devices changed one answer, and nothing where they changed two', async () => {
    const { candidate, another } = await anAskedCandidate(app);
    const other = await another();
    await section(candidate);
    await section(other);
    await candidate.submit({ 'Q1-text': 'From the office.' }, 'section/1');
    const untouched = await other.submit({ 'Q2-chosen': 'no' }, 'section/1');
    expect(untouched.status).toBe(303);
    await section(other);
    await section(candidate);
    await candidate.submit({ 'Q1-text': 'From the office, again.' }, 'section/1');
    const collided = await other.submit({ 'Q1-text': 'From the train.' }, 'section/1');
    expect(collided.status).toBe(409);
    expect(collided.text).toContain('From the office, again.');
    expect(collided.text).toContain('From the train.');

    expect((await other.submit({}, 'merges')).status).toBe(422);
    const merged = await other.submit({ 'Q1-keep': 'both' }, 'merges');
    expect(merged.location).toBe(sectionPath(1));
    expect((await section(candidate)).body).toContain('From the office, again.\n\nFrom the train.');
  });

  it('takes no answer after the deadline, and gives the text back', async () => {
    const { candidate, candidacyId } = await anAskedCandidate(app, { due_at: later(app.clock.now(), HOUR) });
    await section(candidate);
    await candidate.submit({ 'Q1-text': 'In time.' }, 'section/1');
    await section(candidate);
    app.clock.advance(HOUR + 1000);
    const typed = 'This was typed as the time ran out, and is too good to lose.';
    const refused = await candidate.submit({ 'Q1-text': typed }, 'section/1');
    const check = await candidate.get('/en/q/check');
    const closed = await section(candidate);

    expect(refused.status).toBe(409);
    expect(refused.text).toContain('The time for answers is over');
    expect(refused.body).toContain(typed);
    expect(check.text).toContain('Nothing can be submitted any more.');
    expect(check.forms.some(({ action }) => action.endsWith('/q/check'))).toBe(false);
    expect(closed.location).toBe('/en/q/copy');
    expect((await candidate.get('/en/q/copy')).text).toContain('These answers were not submitted.');
    expect(await count(`response WHERE candidacy_id = '${candidacyId}' AND status = 'open'`)).toBe(1);
  });

  it('writes the beginning and the submission into the log, and no save', async () => {
    const { candidate, candidacyId } = await anAskedCandidate(app);
    for (const words of ['One.', 'Two.']) {
      await section(candidate);
      await candidate.submit({ 'Q1-text': words }, 'section/1');
    }
    await candidate.get('/en/q/check');
    await candidate.submit({}, '/q/check');
    const events: { action: string }[] = await app.bench.databases.read.query(
      `SELECT action FROM audit_event WHERE object_ref = 'candidacy:${candidacyId}' AND action LIKE 'answers.%' ORDER BY seq`,
    );

    expect(events.map(({ action }) => action)).toEqual(['answers.begun', 'answers.submitted']);
  });
});

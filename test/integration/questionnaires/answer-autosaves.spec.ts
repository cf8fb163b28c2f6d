import { DAY, HOUR, later } from '../../../src/common/time/clock';
import { PersonalLinks, type Question } from '../../../src/questionnaires';
import type { Answer, Browse, Fields } from '../../support/browse';
import { openLink } from '../../support/factories/links';
import { aRow } from '../../support/factories/rows';
import { aTestApp, TestApp } from '../../support/test-app';
import { anAskedCandidate, CONTENT, fieldsOf, sectionPath } from './answering-world';

const AUTOSAVES = sectionPath(1, '/autosaves');
const JSON_ONLY = { accept: 'application/json' };

interface Told {
  saved?: string;
  fields?: Record<string, string>;
  error?: string;
  message?: string;
}

describe('answering with the script', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await aTestApp();
  });

  afterAll(() => app?.close());

  const open = async (browser: Browse): Promise<Fields> => {
    await browser.get(sectionPath(1));
    // The one-time key belongs to the button; the script leaves it out.
    const { _key: _, ...fields } = fieldsOf(browser);
    return fields;
  };
  const save = (browser: Browse, page: Fields, seq: number, changes: Fields): Promise<Answer> =>
    browser.post(AUTOSAVES, { ...page, ...changes, seq: String(seq) }, JSON_ONLY);
  /** What stands in a field when the page is opened anew. */
  const stored = async (browser: Browse, name = 'Q1-text'): Promise<string> =>
    String((await open(browser))[name] ?? '').trim();

  it('saves, says when, and tells the page what it goes on from', async () => {
    const { candidate } = await anAskedCandidate(app);
    const page = await open(candidate);
    const answer = await save(candidate, page, 1, { 'Q1-text': 'Typing' });
    const told = answer.json<Told>();

    expect(answer.status).toBe(200);
    expect(told.saved).toMatch(/^All changes saved on/);
    expect(told.fields?.['Q1-base']).toMatch(/^[0-9a-f]{16}$/);
    expect(await stored(candidate)).toBe('Typing');
  });

  it('lets no delayed, repeated or reordered request of a page overtake a newer one', async () => {
    const { candidate } = await anAskedCandidate(app);
    const page = await open(candidate);
    for (const [seq, words] of [
      [1, 'a'],
      [3, 'abc'],
      [2, 'ab'],
      [3, 'abc'],
      [1, 'a'],
    ] as const)
      expect((await save(candidate, page, seq, { 'Q1-text': words })).status).toBe(200);

    expect(await stored(candidate)).toBe('abc');
    expect((await save(candidate, page, 4, { 'Q1-text': '' })).status).toBe(200);
    expect(await stored(candidate)).toBe('');
  });

  it('saves at once from many requests, and loses none', async () => {
    const { candidate } = await anAskedCandidate(app);
    const page = await open(candidate);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => save(candidate, page, index + 1, { 'Q1-text': `text ${index + 1}` })),
    );

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(await stored(candidate)).toBe('text 8');
  });

  it('lets two devices write different answers of one page', async () => {
    const { candidate, another } = await anAskedCandidate(app);
    const phone = await another();
    const [here, there] = [await open(candidate), await open(phone)];
    await save(candidate, here, 1, { 'Q1-text': 'From here' });
    const answer = await save(phone, there, 1, { 'Q2-chosen': 'yes' });

    expect(answer.status).toBe(200);
    expect([await stored(candidate), await stored(candidate, 'Q2-chosen')]).toEqual(['From here', 'yes']);
  });

  it('refuses to write over what another device changed, and the button shows both', async () => {
    const { candidate, another } = await anAskedCandidate(app);
    const phone = await another();
    const [here, there] = [await open(candidate), await open(phone)];
    await save(candidate, here, 1, { 'Q1-text': 'From here' });
    const refused = await save(phone, there, 1, { 'Q1-text': 'From the phone', 'Q2-chosen': 'no' });
    const page = await phone.post(sectionPath(1), {
      ...there,
      'Q1-text': 'From the phone',
      'Q2-chosen': 'no',
      seq: '2',
    });

    expect(refused.status).toBe(409);
    expect(refused.json<Told>()).toMatchObject({ error: 'stale' });
    expect(refused.json<Told>().message).toContain('on another device');
    expect([await stored(candidate), await stored(candidate, 'Q2-chosen')]).toEqual(['From here', 'no']);
    expect(page.status).toBe(409);
    expect(page.text).toContain('From the phone');

    phone.last = page;
    expect((await phone.submit({ 'Q1-keep': 'mine' }, 'merges')).status).toBe(303);
    expect(await stored(candidate)).toBe('From the phone');
  });

  it('tells a page whose link has ended so, and saves when the link has been opened again', async () => {
    const { candidate, candidacyId } = await anAskedCandidate(app);
    const page = await open(candidate);
    app.clock.advance(3 * HOUR);
    const out = await save(candidate, page, 1, { 'Q1-text': 'Typed meanwhile' });
    const { token } = await app.arrange((tx) => app.get(PersonalLinks).makeIn(tx, candidacyId));
    await openLink(candidate, `/en/q/${token}`);
    const { _csrf = '' } = await open(candidate);
    const again = await save(candidate, page, 2, { 'Q1-text': 'Typed meanwhile', _csrf });

    expect([out.status, out.json<Told>()]).toEqual([401, { error: 'signed_out' }]);
    expect(again.status).toBe(200);
    expect(await stored(candidate)).toBe('Typed meanwhile');
  });

  it('says that the time is over', async () => {
    const { candidate } = await anAskedCandidate(app, { due_at: later(app.clock.now(), HOUR) });
    const page = await open(candidate);
    app.clock.advance(HOUR + 1);
    const late = await save(candidate, page, 1, { 'Q1-text': 'Late' });

    expect(late.status).toBe(409);
    expect(late.json<Told>().message).toContain('the time for answers is over');
  });

  it('takes answers longer from whom staff gave more time', async () => {
    const { candidate, candidacyId, questionnaire } = await anAskedCandidate(app, {
      due_at: later(app.clock.now(), HOUR),
    });
    const due_at = later(app.clock.now(), DAY);
    await aRow(app, 'response', {
      candidacy_id: candidacyId,
      questionnaire_id: questionnaire.id,
      origin: 'respondent',
      status: 'open',
      due_at,
    });
    const page = await open(candidate);
    app.clock.advance(HOUR + 1);

    expect((await save(candidate, page, 1, { 'Q1-text': 'With more time' })).status).toBe(200);
  });

  it('refuses what is no form of ours, and says no more', async () => {
    const { candidate } = await anAskedCandidate(app);
    const page = await open(candidate);
    const statuses = [];
    const bad: Fields[] = [{ version: 'x'.repeat(36) }, { language: 'xx' }, { tab: '' }, { 'Q1-text': '\u0000' }];
    for (const changes of bad) statuses.push((await save(candidate, page, 1, { 'Q1-text': 'x', ...changes })).status);

    expect(statuses).toEqual([404, 422, 422, 422]);
    expect(await stored(candidate)).toBe('');
  });

  it('leaves an answer bound to the wording that it answers', async () => {
    const { candidate, questionnaire } = await anAskedCandidate(app);
    const page = await open(candidate);
    await save(candidate, page, 1, { 'Q1-text': 'To the first wording' });
    await app.arrange((tx) =>
      tx.manager.query(`UPDATE questionnaire_version SET status = 'retired' WHERE id = '${questionnaire.version.id}'`),
    );
    const [first, second] = CONTENT.sections;
    const reworded = (question: Question): Question =>
      question.code === 'Q1' ? { ...question, prompt: { original: 'en', texts: { en: 'Reworded Q1' } } } : question;
    const content = {
      ...CONTENT,
      sections: [{ ...first, questions: first?.questions.map(reworded) }, second],
    };
    const next = await aRow(app, 'questionnaire_version', {
      questionnaire_id: questionnaire.id,
      number: 2,
      status: 'published',
      content,
      published_at: app.clock.now(),
    });

    const shown = await candidate.get(sectionPath(1));
    expect(shown.text).toContain('1. Reworded Q1');
    expect(shown.text).toContain('it read: “Prompt of Q1”');
    await save(candidate, page, 2, { 'Q2-chosen': 'no', 'Q1-text': 'To the first wording' });
    await candidate.get('/en/q/check');
    await candidate.submit({}, '/q/check');
    const copy = await candidate.get('/en/q/copy');
    const file = (await candidate.get('/en/q/copy/file')).json<{
      questionnaire_version: string;
      answers: Record<string, { version: string }>;
    }>();

    expect(copy.text).toContain('Prompt of Q1');
    expect(copy.text).not.toContain('Reworded Q1');
    expect(file.questionnaire_version).toBe(next.id);
    expect(file.answers.Q1?.version).toBe(questionnaire.version.id);
  });
});

import { onlyIn } from '../../../src/common/text/localized-text';
import type { Browse } from '../../support/browse';
import { aCandidacy, theStates } from '../../support/factories/elections';
import { aQuestionnaire } from '../../support/factories/questionnaires';
import { aRow } from '../../support/factories/rows';
import { aSubmission } from '../../support/factories/responses';
import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';
import { aQuestion } from './answering-world';

const text = (words: string) => onlyIn('en', words);
const desk = '/en/staff/translations';

describe('the translation desk', () => {
  let app: TestApp;
  let writer: Browse;
  let checker: Browse;

  beforeAll(async () => {
    app = await aTestApp();
    await theStates(app);
    writer = await app.browse((await aUser(app, { roles: ['secretariat'], name: 'Wanda Writer' })).id);
    checker = await app.browse((await aUser(app, { roles: ['secretariat'], name: 'Chris Checker' })).id);
  });

  afterAll(() => app?.close());

  /** A candidate who answered in French, and the addresses of the tasks. */
  const aFrenchCandidate = async (): Promise<{ candidacyId: string; task: () => Promise<string> }> => {
    const candidacy = await aCandidacy(app);
    const questions = [
      aQuestion('Q1', { prompt: text('Why do you stand?') }),
      aQuestion('Q2', { prompt: text('In confidence?'), visibility: 'panel' }),
    ];
    await aQuestionnaire(app, {
      election_id: String(candidacy.election_id),
      content: {
        title: text('Questions'),
        lead: text('What we ask.'),
        sections: [{ code: 'A', title: text('All'), guidance: null, questions }],
      },
    });
    const answers = { Q1: { text: 'Pour la Cour.' }, Q2: { text: 'Un secret de héron.' } };
    await aSubmission(app, candidacy.id, answers, 'fr');
    const task = async () => `${desk}/${await newestAnswer(app, candidacy.id, 'Q1')}/into/en`;
    return { candidacyId: candidacy.id, task };
  };
  const write = async (browser: Browse, path: string, words: string, then = 'handIn') => {
    await browser.get(path);
    return browser.submit({ 'p-text': words, then }, path);
  };
  const review = async (browser: Browse, path: string, button: string) => {
    const { text: shown } = await browser.get(path);
    const id = path.split('/')[4] ?? '';
    const rows: { id: string; rev: number }[] = await app.bench.databases.read.query(
      `SELECT id, rev FROM answer_translation WHERE answer_id = '${id}'`,
    );
    const sent = await browser.post(`${desk}/${rows[0]?.id}/reviews`, { act: button, rev: String(rows[0]?.rev) });
    return { shown, sent };
  };

  it('has the answers of nominating States too, under the State’s name', async () => {
    const { candidacyId, task } = await aFrenchCandidate();
    const [{ election_id = '' } = {}] = (await app.bench.databases.read.query(
      `SELECT election_id FROM candidacy WHERE id = '${candidacyId}'`,
    )) as { election_id?: string }[];
    await aRow(app, 'nomination', { candidacy_id: candidacyId, state_code: 'SEN' });
    const questions = [aQuestion('N1', { prompt: text('How was the person chosen?') })];
    const sections = [{ code: 'N', title: text('The choice'), guidance: null, questions }];
    const content = { title: text('To the State'), lead: text('What we ask.'), sections };
    await aQuestionnaire(app, { election_id, respondent: 'state', content });
    await aSubmission(app, candidacyId, { N1: { text: 'Par un comité.' } }, 'fr', 'state');
    const path = `${desk}/${await newestAnswer(app, candidacyId, 'N1')}/into/en`;

    expect((await writer.get(`${desk}?language=en`)).text).toMatch(
      /How was the person chosen\? Senegal \(for Amara Diallo\)/,
    );
    expect((await write(writer, path, 'By a committee.')).status).toBe(303);
    expect((await review(checker, path, 'approve')).sent.status).toBe(303);
    expect((await writer.get(path)).text).toContain('By a committee.');
    expect((await writer.get(await task())).text).not.toContain('By a committee.');
  });

  it('lists published answers by language, and no confidential one', async () => {
    const { candidacyId, task } = await aFrenchCandidate();

    const queue = await writer.get(`${desk}?language=en`);
    expect(queue.body).toContain(`href="${await task()}"`);
    expect(queue.text).toContain('1. Why do you stand?');
    expect(queue.text).not.toContain('In confidence?');
    const confidential = `${desk}/${await newestAnswer(app, candidacyId, 'Q2')}/into/en`;
    expect((await writer.get(confidential)).status).toBe(404);
    expect((await writer.get((await task()).replace(/en$/, 'fr'))).status).toBe(404);
  });

  it('takes two people: one who writes and another who checks', async () => {
    const path = await (await aFrenchCandidate()).task();
    const page = await writer.get(path);
    expect(page.body).toContain('lang="fr"');
    expect(page.text).toContain('Pour la Cour.');

    const incomplete = await write(writer, path, '');
    expect([incomplete.status, incomplete.text]).toEqual([422, expect.stringContaining('no translation yet')]);
    expect((await write(writer, path, 'For the Court.')).status).toBe(303);

    const own = await review(writer, path, 'approve');
    expect(own.shown).toContain('You wrote this translation. Another person checks it.');
    expect(own.sent.status).toBe(403);
    const other = await review(checker, path, 'approve');
    expect(other.sent.status).toBe(303);
    expect((await checker.get(path)).text).toContain('Ready Written by Wanda Writer. Checked by Chris Checker.');
  });

  it('asks for another check of whatever is changed, and can be sent back', async () => {
    const path = await (await aFrenchCandidate()).task();
    await write(writer, path, 'For the Court.');
    expect((await review(checker, path, 'return')).sent.status).toBe(303);
    expect((await writer.get(path)).text).toContain('To do Written by Wanda Writer.');
    expect((await review(checker, path, 'approve')).sent.status).toBe(409);

    await write(checker, path, 'For this Court.');
    expect((await review(checker, path, 'approve')).sent.status).toBe(403);
  });

  it('refuses a text written over one that was saved meanwhile', async () => {
    const path = await (await aFrenchCandidate()).task();
    await checker.get(path);
    await write(writer, path, 'For the Court.');

    const late = await checker.submit({ 'p-text': 'Late words.', then: 'save' }, path);
    expect(late.status).toBe(409);
    expect(late.body).toContain('Late words.');
  });

  it('flags a translation whose original was changed, and keeps one whose original was not', async () => {
    const { candidacyId, task } = await aFrenchCandidate();
    await write(writer, await task(), 'For the Court.');
    await review(checker, await task(), 'approve');
    await aSubmission(app, candidacyId, { Q2: { text: 'Un autre secret.' } }, 'fr');
    expect((await writer.get(await task())).text).toContain('Ready Written by Wanda Writer.');

    await aSubmission(app, candidacyId, { Q1: { text: 'Pour la justice.' } }, 'fr');
    expect((await writer.get(`${desk}?language=en`)).text).toContain('Original changed');
    const changed = await writer.get(await task());
    expect(changed.text).toContain('This answer was changed after it was translated.');
    expect(changed.body).toContain('For the Court.');
    expect(changed.body).toMatch(/<ins>.*justice/);
  });

  it('stores nothing readable', async () => {
    const path = await (await aFrenchCandidate()).task();
    await write(writer, path, 'Nobody-reads-this-in-the-database', 'save');

    const rows: unknown[] = await app.bench.databases.read.query('SELECT * FROM answer_translation');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('Nobody-reads-this');
  });
});

async function newestAnswer(app: TestApp, candidacyId: string, code: string): Promise<string> {
  const rows = (await app.bench.databases.read.query(
    `SELECT answer.id FROM answer JOIN submission ON submission.id = answer.submission_id
     JOIN response ON response.id = submission.response_id
     WHERE response.candidacy_id = '${candidacyId}' AND answer.question_code = '${code}' ORDER BY submission.number DESC`,
  )) as { id: string }[];
  return rows[0]?.id ?? '';
}

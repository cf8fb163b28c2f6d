import { linkPaths } from '../../../src/common/web/link.paths';
import { PersonalLinks } from '../../../src/questionnaires';
import { openLink } from '../../support/factories/links';
import { aTestApp, TestApp } from '../../support/test-app';
import { anAskedCandidate, sectionPath } from './answering-world';
import { aSecretary } from './reply-world';

describe('an assistant and a question', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await aTestApp();
  });

  afterAll(() => app?.close());

  async function helped() {
    const asked = await anAskedCandidate(app);
    const { token } = await app.arrange((tx) =>
      app.get(PersonalLinks).makeIn(tx, asked.candidacyId, undefined, 'assistant'),
    );
    const assistant = await app.browse();
    await openLink(assistant, linkPaths.entrance('en', token));
    return { ...asked, assistant };
  }

  it('gives the assistant a link that writes, submits nothing and shows nothing of the assessment', async () => {
    const { candidate, assistant } = await helped();
    const overview = await assistant.get('/en/q');
    expect(overview.text).toContain('The candidate submits them.');
    expect(overview.text).not.toContain('Where things stand');
    expect((await candidate.get('/en/q')).text).toContain('Where things stand');

    await assistant.get(sectionPath(1));
    expect((await assistant.submit({ 'Q1-text': 'Drafted by a helper.' }, 'section/1')).status).toBe(303);
    const check = await assistant.get('/en/q/check');
    expect(check.text).toContain('Your link is an assistant’s.');
    const refused = await assistant.post('/en/q/check', { mark: 'x' });
    expect(refused.status).toBe(403);
    expect((await assistant.get('/en/q/reply')).status).toBe(404);
    expect((await assistant.get('/en/q/assistant')).status).toBe(403);

    await candidate.get('/en/q/check');
    expect((await candidate.submit({}, '/q/check')).location).toBe('/en/q/sent');
  });

  it('lets the candidate send that link and take it back', async () => {
    const { candidate, candidacyId } = await anAskedCandidate(app);
    await candidate.get('/en/q/assistant');
    expect((await candidate.submit({ email: 'not an address' }, 'q/assistant')).status).toBe(422);
    await candidate.submit({ email: 'helper@example.org' }, 'q/assistant');
    const page = await candidate.get('/en/q/assistant');
    expect(page.text).toContain('helper@example.org');
    const rows: object[] = await app.bench.databases.read.query(
      `SELECT * FROM invitation WHERE candidacy_id = '${candidacyId}' AND purpose = 'assistant'`,
    );
    const mails: object[] = await app.bench.databases.read.query(
      `SELECT * FROM outbox WHERE template = 'assistant-link'`,
    );
    expect([rows.length, mails.length]).toEqual([1, 1]);
    expect(JSON.stringify([rows, mails])).not.toContain('helper@example.org');

    await candidate.submit({}, 'assistant/end');
    expect((await candidate.get('/en/q/assistant')).text).not.toContain('helper@example.org');
    expect((await candidate.get('/en/q')).status).toBe(200);
  });

  it('ends with the candidate’s own link', async () => {
    const { assistant, candidacyId } = await helped();
    expect((await assistant.get('/en/q')).status).toBe(200);
    await app.arrange((tx) => app.get(PersonalLinks).revokeIn(tx, candidacyId));
    expect((await assistant.get('/en/q')).location).toBe(linkPaths.expired('en'));
  });

  it('brings a question to the secretariat’s record, and a mail that repeats nothing', async () => {
    const { candidate, candidacyId } = await anAskedCandidate(app);
    const secretary = await aSecretary(app);
    await candidate.get('/en/q/ask');
    expect((await candidate.submit({ question: '' }, 'q/ask')).status).toBe(422);
    const sent = await candidate.submit({ question: 'May I answer question 3 in Arabic?' }, 'q/ask');
    const done = await candidate.follow(sent);
    const record = await secretary.get(`/en/staff/candidates/${candidacyId}/link`);
    const mails: object[] = await app.bench.databases.read.query(
      `SELECT * FROM outbox WHERE template = 'candidate-inquiry'`,
    );

    expect(done.text).toContain('Your question is with the secretariat.');
    expect(record.text).toContain('May I answer question 3 in Arabic?');
    expect(mails.length).toBeGreaterThan(0);
    expect(JSON.stringify(mails)).not.toContain('Arabic');
  });
});

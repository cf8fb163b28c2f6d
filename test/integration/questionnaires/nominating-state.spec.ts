import { linkPaths } from '../../../src/common/web/link.paths';
import { PersonalLinks, type QuestionnaireContent } from '../../../src/questionnaires';
import { DossierDocuments } from '../../../src/scoring/dossier-documents';
import type { Browse } from '../../support/browse';
import { theStates } from '../../support/factories/elections';
import { aContact, aLink, anOpenedLink, openLink } from '../../support/factories/links';
import { aQuestionnaire } from '../../support/factories/questionnaires';
import { anAnswerFile, aSubmission } from '../../support/factories/responses';
import { aRow } from '../../support/factories/rows';
import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';
import { anAskedCandidate, aQuestion, CONTENT, sectionPath } from './answering-world';

const STATE_CONTENT: QuestionnaireContent = {
  ...CONTENT,
  sections: [
    {
      ...CONTENT.sections[0]!,
      questions: [aQuestion('N1'), aQuestion('N2', { kind: 'files', wordLimit: null, most: 1 })],
    },
  ],
};
const NOTE = { name: 'note.pdf', bytes: Buffer.from('%PDF-1.7\nnote verbale') };

describe('the nominating State', () => {
  let app: TestApp;
  let staff: Browse;
  let candidacyId: string;
  let questionnaireId: string;

  beforeAll(async () => {
    app = await aTestApp();
    await theStates(app);
    staff = await app.browse((await aUser(app, { roles: ['secretariat'] })).id);
  });

  beforeEach(async () => {
    app.clock.advance(60);
    const asked = await anAskedCandidate(app);
    candidacyId = asked.candidacyId;
    await aRow(app, 'nomination', { candidacy_id: candidacyId, state_code: 'SEN' });
    const election_id = String(asked.questionnaire.election_id);
    const due_at = '2029-12-01T12:00:00.000Z';
    questionnaireId = (await aQuestionnaire(app, { election_id, respondent: 'state', content: STATE_CONTENT, due_at }))
      .id;
  });

  afterAll(() => app?.close());

  const staffPath = (rest = '') => `/en/staff/candidates/${candidacyId}/link${rest}`;
  const letters = (rest: string) => `/en/staff/questionnaires/${questionnaireId}/${rest}`;
  const enterContact = async (address: string, language = 'fr'): Promise<void> => {
    await staff.get(staffPath('?of=state'));
    await staff.submit({ address, language }, '/link/contact?of=state');
  };
  const lookedAt = async (kind: string): Promise<string> => {
    await staff.get(letters(`messages/new?kind=${kind}`));
    const made = await staff.submit({ to: [candidacyId] }, 'name="textEn"');
    return (await staff.get(made.location ?? '')).text;
  };
  const send = async (kind: string): Promise<string> => {
    const text = await lookedAt(kind);
    await staff.submit({}, '/sending');
    return text;
  };
  const mailsTo = async (address: string) => (await app.mails()).filter(({ to }) => to.includes(address));
  const aState = async (): Promise<Browse> => {
    const { token } = await app.arrange((tx) => app.get(PersonalLinks).makeIn(tx, candidacyId, undefined, 'state'));
    const browser = await app.browse();
    await openLink(browser, linkPaths.entrance('en', token));
    return browser;
  };

  it('is written to in its language, answers by its own link and gets a receipt; the panel reads it as its own', async () => {
    await aContact(app, candidacyId, 'candidate-one@example.org');
    await enterContact('mission-one@example.org');
    expect((await staff.get(staffPath())).text).not.toContain('mission-one@example.org');
    expect((await staff.get(staffPath('?of=state'))).text).toContain('Personal link of Senegal on the nomination of');

    expect(await send('invitation')).toContain('Senegal (for Amara Diallo)');
    const [invitation] = await mailsTo('mission-one@example.org');
    expect(invitation?.text).toMatch(/À l’attention des autorités de l’État suivant\s: Sénégal/);
    expect(await mailsTo('candidate-one@example.org')).toEqual([]);

    const state = await app.browse();
    await openLink(state, new URL(invitation!.links[0]!).pathname);
    const overview = await state.get('/en/q');
    expect(overview.text).toContain('Questions to Senegal on the nomination of Amara Diallo');
    expect(overview.text).not.toContain('Where things stand');
    await state.get(sectionPath(1));
    await state.submit({ 'N1-text': 'Twelve applied, and a committee chose.' }, 'section/1');
    await state.get('/en/q/check');
    expect((await state.submit({}, '/q/check')).location).toBe('/en/q/sent');
    const receipt = (await mailsTo('mission-one@example.org')).at(-1);
    expect(receipt?.text).toContain('Amara Diallo');
    expect(receipt?.text).not.toContain('Twelve applied');

    const tracking = await staff.get(letters('tracking'));
    expect(tracking.text).toContain('Senegal (for Amara Diallo)');
    expect(tracking.text).toMatch(/Submitted/);
    expect(tracking.text).not.toContain('Twelve applied');
    const documents = await app.get(DossierDocuments).of(candidacyId);
    expect(documents.map(({ title }) => title.texts.en)).toEqual(['Answers of Senegal']);
    expect(documents[0]?.passages[0]?.text.texts.en).toBe('Twelve applied, and a committee chose.');
  });

  it('keeps its answers and the candidate’s apart in the dossier', async () => {
    await aSubmission(app, candidacyId, { Q1: { text: 'My own words.' } });
    await aSubmission(app, candidacyId, { N1: { text: 'Words of the State.' } }, 'en', 'state');
    const documents = await app.get(DossierDocuments).of(candidacyId);

    expect(
      documents.map(({ title, source, passages }) => [title.texts.en, source.texts.en, passages[0]?.text.texts.en]),
    ).toEqual([
      ['Answers to the questionnaire', 'Submitted by the candidate', 'My own words.'],
      ['Answers of Senegal', 'Submitted by the nominating State', 'Words of the State.'],
    ]);
  });

  it('opens nothing of the candidate’s, and the candidate nothing of its', async () => {
    const candidate = await anOpenedLink(app, candidacyId);
    const state = await aState();
    await candidate.get(sectionPath(1));
    await candidate.submit({ 'Q1-text': 'OWN-HERON' }, 'section/1');
    await state.get(sectionPath(1));
    await state.submit({ 'N1-text': 'STATE-HERON' }, 'section/1');
    const file = `/en/q/file/${await anAnswerFile(app, candidacyId, 'N2', NOTE, 'state')}`;

    for (const path of ['/en/q', sectionPath(1), '/en/q/check', '/en/q/copy']) {
      expect((await state.get(path)).body).not.toContain('OWN-HERON');
      expect((await candidate.get(path)).body).not.toContain('STATE-HERON');
    }
    expect((await state.get('/en/q/copy')).body).toContain('STATE-HERON');
    expect((await state.get(file)).status).toBe(200);
    expect((await candidate.get(file)).status).toBe(404);
    for (const path of ['/en/q/reply', '/en/q/assistant', sectionPath(2)])
      expect((await state.get(path)).status).toBe(404);
    expect((await state.post('/en/q/assistant', { email: 'x@example.org' })).status).toBe(404);
  });

  it('loses its link when staff take it back, and the candidate keeps theirs', async () => {
    await enterContact('mission-two@example.org', 'en');
    const candidate = await anOpenedLink(app, candidacyId);
    const state = await aState();
    await staff.get(staffPath('?of=state'));
    await staff.submit({}, '/link/revocation?of=state');

    expect((await state.get('/en/q')).location).toBe(linkPaths.expired('en'));
    expect((await candidate.get('/en/q')).status).toBe(200);
    const again = await aState();
    await app.arrange((tx) => app.get(PersonalLinks).revokeIn(tx, candidacyId));
    expect((await again.get('/en/q')).status).toBe(200);
    expect((await candidate.get('/en/q')).location).toBe(linkPaths.expired('en'));
  });

  it('is told at the old address when another is entered, and asks for a new link itself', async () => {
    await enterContact('mission-three@example.org', 'en');
    await aLink(app, candidacyId);
    const state = await aState();
    await enterContact('ministry-three@example.org', 'en');
    expect((await state.get('/en/q')).location).toBe(linkPaths.expired('en'));
    expect((await mailsTo('mission-three@example.org'))[0]?.text).toContain('To the authorities of Senegal');

    await staff.get(staffPath('?of=state'));
    await staff.submit({}, '/link?of=state');
    expect(await mailsTo('ministry-three@example.org')).toHaveLength(1);
    const stranger = await app.browse();
    await stranger.get(linkPaths.expired('en'));
    await stranger.submit({ email: 'ministry-three@example.org' }, 'name="email"');
    const [, asked] = await mailsTo('ministry-three@example.org');
    const renewed = await app.browse();
    await openLink(renewed, new URL(asked!.links[0]!).pathname);
    expect((await renewed.get('/en/q')).text).toContain('Questions to Senegal');
  });

  it('is reminded only while it has not answered, whatever the candidate did', async () => {
    await enterContact('mission-four@example.org', 'en');
    await send('invitation');
    await aSubmission(app, candidacyId, { Q1: { text: 'The candidate has answered.' } });
    await send('reminder');
    expect((await mailsTo('mission-four@example.org')).map(({ subject }) => subject)).toEqual([
      expect.stringContaining('questions to Senegal on the nomination of Amara Diallo'),
      expect.stringContaining('the answers of Senegal are awaited'),
    ]);

    await aSubmission(app, candidacyId, { N1: { text: 'Now the State too.' } }, 'en', 'state');
    expect(await lookedAt('reminder')).toContain('Gets nothing: has submitted');
    await expect(staff.submit({}, '/sending')).rejects.toThrow('has no form to send');
  });

  it('is left out of reminders once its time is over, until it gets more', async () => {
    await enterContact('mission-five@example.org', 'en');
    await send('invitation');
    expect(await mailsTo('mission-five@example.org')).toHaveLength(1);
    const dueAt = new Date(Date.parse(app.clock.now()) - 1).toISOString();
    await app.bench.databases.write.query(
      `UPDATE questionnaire SET due_at = '${dueAt}' WHERE id = '${questionnaireId}'`,
    );
    const person = await staff.get(letters(`tracking/${candidacyId}`));
    expect(person.body).not.toContain('kind=reminder');
    expect(await lookedAt('reminder')).toContain('Gets nothing: the deadline is over');

    await staff.get(letters(`extensions?to=${candidacyId}`));
    await staff.submit({ dueAt: '2029-12-20T12:00', note: 'Asked for by the mission' }, 'name="note"');
    await send('reminder');
    expect(await mailsTo('mission-five@example.org')).toHaveLength(2);
  });

  it('loses address and link when staff name another State as the one that nominated', async () => {
    await enterContact('mission-six@example.org', 'en');
    const candidate = await anOpenedLink(app, candidacyId);
    const state = await aState();
    await staff.get(`/en/staff/candidates/${candidacyId}/edit`);
    const saved = await staff.submit({ nominatingState: 'GHA' }, 'name="nominatingState"');
    expect([saved.status, saved.location]).toEqual([303, `/en/staff/candidates/${candidacyId}`]);

    expect((await state.get('/en/q')).location).toBe(linkPaths.expired('en'));
    expect((await candidate.get('/en/q')).status).toBe(200);
    const page = await staff.get(staffPath('?of=state'));
    expect(page.text).toContain('Personal link of Ghana');
    expect(page.body).not.toContain('mission-six@example.org');
  });

  it('keeps its name once it has answered: no other State gets what it wrote', async () => {
    const state = await aState();
    await state.get(sectionPath(1));
    await state.submit({ 'N1-text': 'STATE-CRANE' }, 'section/1');
    await staff.get(`/en/staff/candidates/${candidacyId}/edit`);
    const refused = await staff.submit(
      { nominatingState: 'GHA', otherSpellings: 'Typed with it' },
      'name="nominatingState"',
    );

    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('this State has answered questions')]);
    expect(refused.body).toContain('Typed with it');
    expect((await state.get('/en/q')).text).toContain('Questions to Senegal');
  });

  it('is asked nothing where there is none', async () => {
    const alone = await anAskedCandidate(app);
    const election_id = String(alone.questionnaire.election_id);
    const { id } = await aQuestionnaire(app, { election_id, respondent: 'state', content: STATE_CONTENT });

    expect((await staff.get(`/en/staff/candidates/${alone.candidacyId}/link?of=state`)).status).toBe(404);
    expect((await staff.get(`/en/staff/questionnaires/${id}/tracking`)).text).not.toContain('Diallo');
  });
});

import { linkPaths } from '../../../src/common/web/link.paths';
import { type CandidateAnswers, SubmittedAnswers } from '../../../src/questionnaires';
import { DossierDocuments } from '../../../src/scoring/dossier-documents';
import type { Answer, Browse } from '../../support/browse';
import { theStates } from '../../support/factories/elections';
import { aContact, anOpenedLink } from '../../support/factories/links';
import { aQuestionnaire } from '../../support/factories/questionnaires';
import { aSubmission } from '../../support/factories/responses';
import { aRow } from '../../support/factories/rows';
import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';
import { upload } from '../../support/upload';
import { anAskedCandidate, Asked, CONTENT, sectionPath } from './answering-world';

const LETTER = { name: 'Lettre du juge.pdf', bytes: Buffer.from('%PDF-1.7\nWritten-by-hand') };

describe('answers that came by letter', () => {
  let app: TestApp;
  let staff: Browse;
  let asked: Asked;
  let staffId: string;

  beforeAll(async () => {
    app = await aTestApp();
    await theStates(app);
    staffId = (await aUser(app, { roles: ['secretariat'] })).id;
  });

  beforeEach(async () => {
    app.clock.advance(60);
    staff = await app.browse(staffId);
    asked = await anAskedCandidate(app, { due_at: later(2) });
  });

  afterAll(() => app?.close());

  const later = (days: number): string =>
    new Date(Date.parse(app.clock.now()) + days * 86_400_000).toISOString().slice(0, 10) + 'T12:00:00.000Z';
  const today = (): string => app.clock.now().slice(0, 10);
  const place = (rest = ''): string =>
    `/en/staff/questionnaires/${asked.questionnaire.id}/tracking/${asked.candidacyId}${rest}`;
  const record = async (fields: Record<string, string> = {}, letter = LETTER): Promise<Answer> =>
    upload(staff, await staff.get(place('/letter')), '/letter', letter, { receivedOn: today(), ...fields });
  const enter = async (words: string): Promise<Answer> => {
    await staff.get(sectionPath(1));
    await staff.submit({ 'Q1-text': words }, 'section/1');
    await staff.get('/en/q/check');
    return staff.submit({}, '/q/check');
  };
  const given = async (): Promise<CandidateAnswers | null> =>
    (await app.get(SubmittedAnswers).of(asked.candidacyId)).candidate;

  it('are recorded with the letter, typed in on the pages of whoever answers, and say so everywhere', async () => {
    await aContact(app, asked.candidacyId, 'judge@example.org');
    expect((await staff.get(place())).body).toContain(`${place('/letter')}"`);
    expect((await record()).location).toBe('/en/q');
    const overview = await staff.get('/en/q');
    expect(overview.text).toContain('Entering the answers of Amara Diallo');
    expect(overview.text).not.toMatch(/Where things stand|Whom to ask|assistant/);
    expect((await enter('Sixteen years, in two courts.')).location).toBe('/en/q/sent');
    expect((await staff.get('/en/q/sent')).text).toContain('The answers are entered');

    const [submitted] = (await given())?.submissions ?? [];
    expect(submitted?.submission).toMatchObject({ origin: 'staff', receivedOn: today(), number: 1 });
    expect(submitted?.answers.map(({ answer }) => answer.text)).toEqual(['Sixteen years, in two courts.']);
    const [mail] = (await app.mails()).filter(({ to }) => to.includes('judge@example.org'));
    expect(mail?.subject).toContain('we have entered the answers from your letter');
    expect(mail?.text).not.toContain('Sixteen');

    const [document] = await app.get(DossierDocuments).of(asked.candidacyId);
    expect(document?.source.texts.en).toMatch(/^Entered by the secretariat from a letter received on \d+ \w+ 2029$/);
    expect(document?.passages.at(-1)?.question?.files).toMatchObject([{ name: LETTER.name, isOffered: true }]);
    const tracking = await staff.get(place());
    expect(tracking.text).toContain('Answers entered by the secretariat (submission 1)');
    expect(tracking.text).not.toContain('Sixteen');

    const own = await asked.candidate.get('/en/q');
    expect(own.text).toMatch(/Entered by the secretariat on .* from a letter received on/);
    expect((await asked.candidate.get('/en/q/copy')).text).toContain('Sixteen years, in two courts.');
  });

  it('show nothing that was written online, and are not shown while they are typed in', async () => {
    await asked.candidate.get(sectionPath(1));
    await asked.candidate.submit({ 'Q1-text': 'OWN-HERON' }, 'section/1');
    await record();
    for (const path of ['/en/q', sectionPath(1), '/en/q/check', '/en/q/copy'])
      expect((await staff.get(path)).body).not.toContain('OWN-HERON');
    await staff.get(sectionPath(1));
    await staff.submit({ 'Q1-text': 'PAPER-HERON' }, 'section/1');
    for (const path of ['/en/q', sectionPath(1), '/en/q/check', '/en/q/copy'])
      expect((await asked.candidate.get(path)).body).not.toContain('PAPER-HERON');
    for (const path of ['/en/q/assistant', '/en/q/reply']) expect((await staff.get(path)).status).toBe(404);

    await staff.get('/en/q/check');
    await staff.submit({}, '/q/check');
    await asked.candidate.get('/en/q/check');
    expect((await asked.candidate.submit({}, '/q/check')).location).toBe('/en/q/sent');
    const numbers = (await given())?.submissions.map(({ submission: { number, origin } }) => [number, origin]);
    expect(numbers).toEqual([
      [2, 'respondent'],
      [1, 'staff'],
    ]);
    const copies = await asked.candidate.get('/en/q/copy');
    expect(copies.text).toContain('OWN-HERON');
    expect((await asked.candidate.get('/en/q/copy?number=1')).text).toContain('PAPER-HERON');
  });

  it('replace nothing that somebody submitted online, at no step', async () => {
    await record();
    await staff.get(sectionPath(1));
    await aSubmission(app, asked.candidacyId, { Q1: { text: 'Submitted meanwhile.' } });
    const late = await staff.submit({ 'Q1-text': 'Too late' }, 'section/1');
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('a letter does not replace them')]);
    expect((await staff.get(place('/letter'))).text).toContain('Answers were submitted online already.');
    expect((await staff.post(place('/letter/opening'))).status).toBe(409);
    expect((await staff.get(place())).body).not.toContain(place('/letter'));
    expect((await given())?.submissions).toHaveLength(1);
  });

  it.each([
    [{ receivedOn: '2029-13-40' }, LETTER, 'Received on'],
    [{ receivedOn: '2039-01-01' }, LETTER, 'this day has not come yet'],
    [{}, { name: 'letter.pdf', bytes: Buffer.from('<html>') }, 'Send a PDF'],
    [{}, { name: 'letter.pdf', bytes: Buffer.alloc(0) }, 'The letter or mail'],
  ])('refuse %j', async (fields, letter, message) => {
    const refused = await record(fields, letter);
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining(message)]);
    expect(refused.body).toContain(`value="${'receivedOn' in fields ? fields.receivedOn : today()}"`);
    expect((await staff.post(place('/letter/opening'))).status).toBe(404);
  });

  it('count from the day on which the letter came: in time, also when they are entered later', async () => {
    const due = `UPDATE questionnaire SET due_at = '${later(-3)}' WHERE id = '${asked.questionnaire.id}'`;
    await app.bench.databases.write.query(due);
    expect((await record()).text).toContain('this is after the deadline');
    expect((await record({ receivedOn: later(-3).slice(0, 10) })).status).toBe(303);
    expect((await enter('In time.')).location).toBe('/en/q/sent');
  });

  it('can be left and gone on with, by whoever of the secretariat, and a withdrawal ends it', async () => {
    await record();
    await staff.get(sectionPath(1));
    await staff.submit({ 'Q1-text': 'Half of it' }, 'section/1');
    await staff.get('/en/q');
    await staff.submit({}, linkPaths.end('en'));
    expect((await staff.get('/en/q')).location).toBe(linkPaths.expired('en'));

    const colleague = await app.browse((await aUser(app, { roles: ['secretariat'] })).id);
    await colleague.get(place('/letter'));
    expect((await colleague.submit({}, '/letter/opening')).location).toBe('/en/q');
    expect((await colleague.get(sectionPath(1))).body).toContain('Half of it');
    const letter = /\/en\/staff\/candidates\/[\w-]+\/answer-files\/[\w-]+/.exec(
      (await colleague.get(place('/letter'))).body,
    )?.[0];
    expect((await colleague.get(letter ?? '')).body).toContain('Written-by-hand');

    await aRow(app, 'withdrawal', { candidacy_id: asked.candidacyId, made_by: 'candidate' });
    await colleague.get(sectionPath(1));
    expect((await colleague.get('/en/q/check')).text).toContain('The candidacy was withdrawn');
    expect((await colleague.post(place('/letter/opening'))).status).toBe(409);
  });

  it('may be the nominating State’s, and stay apart from the candidate’s', async () => {
    await aRow(app, 'nomination', { candidacy_id: asked.candidacyId, state_code: 'SEN' });
    const election_id = String(asked.questionnaire.election_id);
    asked.questionnaire = await aQuestionnaire(app, { election_id, respondent: 'state', content: CONTENT });
    const candidate = await anOpenedLink(app, asked.candidacyId);
    expect((await record()).location).toBe('/en/q');
    expect((await staff.get('/en/q')).text).toContain('Entering the answers of Senegal on the nomination of');
    await enter('A committee chose.');

    expect((await candidate.get('/en/q/copy')).body).not.toContain('A committee chose.');
    expect(await given()).toBeNull();
    const [document] = await app.get(DossierDocuments).of(asked.candidacyId);
    expect(document?.title.texts.en).toBe('Answers of Senegal');
  });

  it('are for the secretariat with a fresh second factor, on somebody who is asked', async () => {
    const member = await app.browse((await aUser(app, { roles: ['panel_member'] })).id);
    expect((await member.get(place('/letter'))).status).toBe(404);
    const elsewhere = await anAskedCandidate(app);
    const path = `/en/staff/questionnaires/${asked.questionnaire.id}/tracking/${elsewhere.candidacyId}/letter`;
    expect((await staff.get(path)).status).toBe(404);
    expect((await staff.post(`${path}/opening`)).status).toBe(404);
  });
});

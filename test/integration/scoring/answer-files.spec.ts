import type { Browse } from '../../support/browse';
import { recuse } from '../../support/factories/panels';
import { theStates } from '../../support/factories/elections';
import { anAnswerFile, aSubmission, takeAway } from '../../support/factories/responses';
import { aQuestionnaire } from '../../support/factories/questionnaires';
import { aRow } from '../../support/factories/rows';
import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';
import { aQuestion, CONTENT } from '../questionnaires/answering-world';
import { aFilesWorld, FilesWorld } from './files-world';
import { scorePath } from './scoring-world';

const aPdf = (words: string): Buffer => Buffer.from(`%PDF-1.7\n${words}\n%%EOF`);
const ELSEWHERE = '00000000-0000-4000-8000-000000000000';

describe('files that a candidate sent, before the panel', () => {
  let app: TestApp;
  let world: FilesWorld;
  let member: Browse;
  let fileId: string;

  beforeAll(async () => {
    app = await aTestApp();
    await theStates(app);
  });

  beforeEach(async () => {
    world = await aFilesWorld(app);
    member = await app.browse(world.members[1]!.userId);
    fileId = await anAnswerFile(app, world.candidacyId, 'F1', {
      name: 'Jugement été.pdf',
      bytes: aPdf('Held-in-2020'),
    });
    await aSubmission(app, world.candidacyId, { Q1: { text: 'Sixteen years.' } });
  });

  afterAll(() => app?.close());

  const readings = (): Promise<unknown[]> =>
    app.bench.databases.read.query(
      `SELECT actor_ref, object_ref, details FROM audit_event
       WHERE action = 'answer_file.read' AND object_ref = 'review:${world.review.id}'`,
    );
  const statusOf = async (browser: Browse, path: string): Promise<number> => (await browser.get(path)).status;

  it('are had below the answer by whoever is assigned, as they were sent and for saving only', async () => {
    const page = await member.get(world.dossier);
    expect(page.body).toContain(`<a href="${world.file(fileId)}" download><bdi>Jugement été.pdf</bdi></a>`);
    expect(page.text).toContain('Jugement été.pdf (PDF, 1 KB)');
    expect(page.text).toContain('not scanned for viruses');
    expect((await member.get(world.dossier.replace('/en/', '/fr/'))).text).toContain('(PDF, 1 Ko)');
    const desk = await member.get(scorePath(world));
    expect(desk.body).toContain(`href="${world.file(fileId)}"`);

    const file = await member.get(world.file(fileId));
    expect(file.status).toBe(200);
    expect(file.body).toBe(aPdf('Held-in-2020').toString());
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; .*filename\*=UTF-8''Jugement%20%C3%A9t%C3%A9\.pdf$/,
    );
    expect(file.headers.get('content-type')).toMatch(/^application\/pdf/);
    expect(file.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('cache-control')).toBe('no-store');
  });

  it('are written down each time they are opened, under the pseudonym and on the review', async () => {
    await member.get(world.dossier);
    expect(await readings()).toEqual([]);

    await member.get(world.file(fileId));
    await member.get(world.file(fileId));
    const rows = await readings();
    const actor_ref = expect.stringMatching(/^reviewer:/) as string;
    expect(rows).toEqual([expect.objectContaining({ actor_ref }), expect.objectContaining({ actor_ref })]);
    const all = JSON.stringify(rows);
    for (const id of [world.members[1]!.userId, world.members[1]!.memberId, world.candidacyId])
      expect(all).not.toContain(id);
  });

  it('are nobody else’s: not of who stepped aside, sits elsewhere or works for the platform', async () => {
    const elsewhere = await aFilesWorld(app);
    const stranger = await app.browse(elsewhere.members[1]!.userId);
    const secretary = await app.browse((await aUser(app, { roles: ['secretariat'] })).id);
    const visitor = await app.browse();
    const aside = await app.browse(world.members[2]!.userId);
    expect(await statusOf(aside, world.file(fileId))).toBe(200);
    await recuse(app, world.review, world.members[2]!.memberId);

    expect(await statusOf(aside, world.file(fileId))).toBe(await statusOf(aside, world.dossier));
    expect((await aside.get(world.file(fileId))).body).not.toContain('Held-in-2020');
    expect(await statusOf(aside, world.file(fileId))).toBeGreaterThanOrEqual(403);
    for (const browser of [stranger, secretary]) expect(await statusOf(browser, world.file(fileId))).toBe(404);
    expect(await statusOf(visitor, world.file(fileId))).toBe(await statusOf(visitor, world.dossier));
    // The own review of another cycle, with the id of this candidate's file.
    expect(await statusOf(stranger, elsewhere.dossier)).toBe(200);
    expect(await statusOf(stranger, elsewhere.file(fileId))).toBe(404);
    expect(await readings()).toHaveLength(1);
  });

  it('are not there before they are submitted, and not any more once the answer was declined or amended', async () => {
    const other = { name: 'other.pdf', bytes: aPdf('Not-yet') };
    const later = await anAnswerFile(app, world.candidacyId, 'F2', other);
    expect(await statusOf(member, world.file(later))).toBe(404);
    await aSubmission(app, world.candidacyId, { Q1: { text: 'Seventeen years.' } });
    expect(await statusOf(member, world.file(later))).toBe(200);

    await aSubmission(app, world.candidacyId, { F2: { declined: true } });
    expect(await statusOf(member, world.file(later))).toBe(404);
    await takeAway(app, world.candidacyId, fileId);
    expect(await statusOf(member, world.file(fileId))).toBe(200);
    await aSubmission(app, world.candidacyId, { Q1: { text: 'Eighteen years.' } });
    expect(await statusOf(member, world.file(fileId))).toBe(404);

    for (const id of [ELSEWHERE, 'none', '..%2F..%2Fkeys']) expect(await statusOf(member, world.file(id))).toBe(404);
    expect(await readings()).toHaveLength(2);
  });

  it('of the nominating State too, beside its own answers', async () => {
    const question = aQuestion('N1', { kind: 'files', wordLimit: null });
    const content = { ...CONTENT, sections: [{ ...CONTENT.sections[0]!, questions: [question] }] };
    await aRow(app, 'nomination', { candidacy_id: world.candidacyId, state_code: 'SEN' });
    await aQuestionnaire(app, { election_id: String(world.cycle.election_id), respondent: 'state', content });
    const note = { name: 'note verbale.pdf', bytes: aPdf('From-the-mission') };
    const ofState = await anAnswerFile(app, world.candidacyId, 'N1', note, 'state');
    expect(await statusOf(member, world.file(ofState))).toBe(404);
    await aSubmission(app, world.candidacyId, {}, 'en', 'state');

    expect((await member.get(world.dossier)).body).toContain(`href="${world.file(ofState)}"`);
    expect((await member.get(world.file(ofState))).body).toContain('From-the-mission');
  });

  it('are named where they cannot be had: in answers amended since, and in the copy for reading offline', async () => {
    const { body: copy } = await member.get(`${world.dossier}/copy`);
    expect(copy).toContain('<bdi>Jugement été.pdf</bdi> <small>(PDF, 1 KB)</small>');
    expect(copy).not.toContain(fileId);

    await takeAway(app, world.candidacyId, fileId);
    await aSubmission(app, world.candidacyId, { Q1: { text: 'Seventeen years.' } });
    const page = await member.get(world.dossier);
    expect(page.text).toContain('Earlier answers, amended since');
    expect(page.text).toContain('Jugement été.pdf (PDF, 1 KB)');
    expect(page.body).not.toContain('/files/');
    expect(page.text).not.toContain('not scanned for viruses');
  });
});

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer, Browse } from '../../support/browse';
import { aTestApp, TestApp } from '../../support/test-app';
import { upload } from '../../support/upload';
import { anAskedCandidate, aQuestion, CONTENT, sectionPath } from './answering-world';
import { aSecretary } from './reply-world';

const WITH_FILES = {
  ...CONTENT,
  sections: [
    {
      code: 'A',
      title: CONTENT.title,
      guidance: null,
      questions: [aQuestion('F1', { kind: 'files', wordLimit: null, most: 2 }), aQuestion('Q1')],
    },
  ],
};
const PDF = Buffer.from('%PDF-1.7\nNobody-else-reads-this\n%%EOF');

describe('files in answer to a question', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await aTestApp();
  });

  afterAll(() => app?.close());

  const send = async (browser: Browse, name: string, bytes: Buffer): Promise<Answer> =>
    upload(browser, await browser.get('/en/q/files/F1'), '/q/files/F1', { name, bytes });
  const linkIn = (answer: Answer): string => /href="(\/en\/q\/file\/[0-9a-f-]{36})"/.exec(answer.body)?.[1] ?? '';

  it('are sent from the section, kept sealed outside the site, and offered for saving only', async () => {
    const { candidate } = await anAskedCandidate(app, { content: WITH_FILES });
    await candidate.get(sectionPath(1));
    const way = await candidate.submit({ 'Q1-text': 'Kept.', addFile: 'F1' }, 'section/1');
    expect(way.location).toBe('/en/q/files/F1');
    const sent = await send(candidate, '../Jugement "été".pdf', PDF);
    expect([sent.status, sent.location]).toEqual([303, `${sectionPath(1)}#q-F1`]);

    const section = await candidate.get(sectionPath(1));
    expect(section.text).toContain('Jugement été.pdf');
    expect(section.body).toContain('Kept.');
    const file = await candidate.get(linkIn(section));
    expect(file.body).toBe(PDF.toString());
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; .*filename\*=UTF-8''Jugement%20%C3%A9t%C3%A9\.pdf$/,
    );
    expect(file.headers.get('content-type')).toMatch(/^application\/pdf/);
    expect(file.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('cache-control')).toBe('no-store');

    const folder = join(app.settings.dataDir, 'answer-files');
    const kept = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'latin1')));
    const rows: object[] = await app.bench.databases.read.query('SELECT * FROM answer_file');
    expect(kept.length).toBeGreaterThan(0);
    expect(JSON.stringify([kept, rows])).not.toMatch(/Nobody-else|Jugement/);
  });

  it('are refused at the field for what they are, and only as many as asked for', async () => {
    const { candidate } = await anAskedCandidate(app, { content: WITH_FILES });
    const refusals = [];
    for (const [name, bytes] of [
      ['page.pdf', Buffer.from('<html><script>')],
      ['page.pdf.html', PDF],
      ['none.pdf', Buffer.alloc(0)],
      ['big.pdf', Buffer.concat([PDF, Buffer.alloc(11 * 1024 * 1024)])],
    ] as const)
      refusals.push(await send(candidate, name, bytes));
    expect(refusals.map(({ status }) => status)).toEqual([422, 422, 422, 422]);
    expect(refusals[0]?.text).toContain('Send a PDF, a Word file (.docx), a JPEG or a PNG');
    expect(refusals[3]?.text).toContain('At most 10 MB are possible');

    await send(candidate, 'one.pdf', PDF);
    await send(candidate, 'two.pdf', PDF);
    expect((await send(candidate, 'three.pdf', PDF)).text).toContain('At most 2 files are asked for');
  });

  it('stay with the submission that names them, and are read by nobody else before', async () => {
    const { candidate, candidacyId } = await anAskedCandidate(app, { content: WITH_FILES });
    const stranger = (await anAskedCandidate(app, { content: WITH_FILES })).candidate;
    const secretary = await aSecretary(app);
    await send(candidate, 'judgment.pdf', PDF);
    const path = linkIn(await candidate.get(sectionPath(1)));
    const id = path.split('/').at(-1) ?? '';
    const staffPath = `/en/staff/candidates/${candidacyId}/answer-files/${id}`;
    expect((await stranger.get(path)).status).toBe(404);
    expect((await secretary.get(staffPath)).status).toBe(404);

    await candidate.get('/en/q/check');
    await candidate.submit({}, '/q/check');
    expect((await secretary.get(staffPath)).body).toBe(PDF.toString());
    const read: unknown[] = await app.bench.databases.read.query(
      `SELECT action FROM audit_event WHERE action = 'answer_file.read'`,
    );
    expect(read).toHaveLength(1);

    await candidate.get(sectionPath(1));
    await candidate.submit({ removeFile: id }, 'section/1');
    expect((await candidate.get(sectionPath(1))).text).not.toContain('judgment.pdf');
    expect((await candidate.get('/en/q/copy')).text).toContain('judgment.pdf');
    expect((await secretary.get(staffPath)).status).toBe(200);
    expect((await stranger.get('/en/q')).status).toBe(200);
  });
});

import { findChromium } from '../../src/common/pdf/find-chromium';
import { anAskedCandidate } from '../integration/questionnaires/answering-world';
import { aSubmission } from '../support/factories/responses';
import { aTestApp, TestApp } from '../support/test-app';
import { describeInBrowser } from './support/chromium';

const PDF = '/en/q/copy/pdf';

describeInBrowser('answers as a PDF', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await aTestApp({ env: { CHROMIUM_PATH: findChromium(process.env.CHROMIUM_PATH) ?? '' } });
  });

  afterAll(() => app?.close());

  it('are the page for printing: its style sheet, its fonts, every script, with tags, and no request to anywhere', async () => {
    const { candidate, candidacyId } = await anAskedCandidate(app);
    const picture = '<img src="http://127.0.0.1:9/x"><script src="/assets/none.js"></script>';
    await aSubmission(app, candidacyId, { Q1: { text: `Seize années. Шестнадцать лет. ${picture}` } });
    await aSubmission(app, candidacyId, { Q2: { chosen: ['yes'] }, Q3: { text: 'ستة عشر عاما' } }, 'ar');
    const page = await candidate.get('/en/q/copy');
    expect(page.body.replaceAll('&#x3D;', '=')).toContain(`href="${PDF}?number=2"`);
    const answer = await candidate.get(`${PDF}?number=2`);
    const pdf = answer.body;

    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="answers.pdf"');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    for (const part of ['/MarkInfo', '/StructTreeRoot', '/Lang (en)', 'SourceSans3', 'SourceSerif4', 'NotoNaskhArabic'])
      expect([part, pdf.includes(part)]).toEqual([part, true]);
  });

  it('are made one after another, and of a draft too', async () => {
    const { candidate, another } = await anAskedCandidate(app);
    const others = [candidate, await another(), await another()];
    const answers = await Promise.all(others.map((one) => one.get(PDF)));
    expect(answers.map(({ status, body }) => [status, body.slice(0, 5)])).toEqual(others.map(() => [200, '%PDF-']));
    expect((await candidate.get(`${PDF}?number=9`)).status).toBe(404);
  });

  it('say what to do where the browser fails, and are not offered where there is none', async () => {
    const broken = await aTestApp({ env: { CHROMIUM_PATH: '/bin/false' } });
    const { candidate } = await anAskedCandidate(broken);
    const failed = await candidate.get(PDF);
    expect([failed.status, failed.text]).toEqual([409, expect.stringContaining('print the page with your browser')]);
    await broken.close();

    const without = await aTestApp();
    const alone = await anAskedCandidate(without);
    expect((await alone.candidate.get('/en/q/copy')).body).not.toContain('/copy/pdf');
    expect((await alone.candidate.get(PDF)).status).toBe(404);
    await without.close();
  });
});

import type { Browser } from 'playwright-core';
import { describeInBrowser, openChromium } from './support/chromium';
import { anExampleBench, ExampleBench } from './support/example-bench';
import { walkExample } from './support/example-walk';

jest.setTimeout(600_000);

describeInBrowser('the example, page by page, for readers and staff', () => {
  let example: ExampleBench;
  let browser: Browser;

  beforeAll(async () => {
    [example, browser] = await Promise.all([anExampleBench(), openChromium()]);
  });

  afterAll(async () => {
    await browser?.close();
    await example?.close();
  });

  it('shows readers sound pages', async () => {
    const election = await example.value(`SELECT slug AS value FROM election WHERE is_example`);
    const profile = (slug: string) => `/elections/${election}/candidates/${slug}`;

    const faults = await walkExample(browser, example, null, [
      '',
      '/elections',
      `/elections/${election}`,
      `/elections/${election}/criteria`,
      profile('adeyinka-cole'),
      profile('rakotozafy'),
      `${profile('rakotozafy')}/answers`,
      `${profile('rahimzoda')}/answers`,
      `/elections/${election}/questions/26`,
      profile('wieliczko'),
      profile('faaolesa'),
      profile('quiroga-paz'),
      `${profile('quiroga-paz')}/history`,
      `${profile('quiroga-paz')}/v1/diff/v2`,
      '/elections/2020-judges',
      '/elections/2023-judges',
      '/panel',
      '/method',
      '/corrections',
      '/sign-in',
    ]);

    expect(faults).toEqual([]);
  });

  it('shows the secretariat sound pages', async () => {
    const election = await example.value(`SELECT id AS value FROM election WHERE is_example`);
    const cycle = await example.value(`SELECT id AS value FROM cycle`);
    const candidacy = await example.value(`SELECT id AS value FROM candidacy WHERE slug = 'vermeulen-roche'`);
    const asked = await example.value(`SELECT id AS value FROM questionnaire WHERE respondent = 'candidate'`);
    const ofState = await example.value(`SELECT id AS value FROM questionnaire WHERE respondent = 'state'`);
    const letter = await example.value(`SELECT id AS value FROM mailing WHERE kind = 'invitation'`);
    const corrected = await example.review('quiroga-paz');
    const replying = await example.review('vermeulen-roche');
    const translated = await example.value(
      `SELECT answer_id AS value FROM answer_translation WHERE state = 'in_review'`,
    );

    const faults = await walkExample(browser, example, 'Tamsin Okereke', [
      '/staff/elections',
      `/staff/elections/${election}`,
      `/staff/elections/${election}/edit`,
      `/staff/elections/${election}/candidates`,
      `/staff/elections/${election}/candidates/new`,
      `/staff/elections/${election}/candidates/imports/new`,
      `/staff/candidates/${candidacy}`,
      `/staff/candidates/${candidacy}/edit`,
      `/staff/candidates/${candidacy}/link`,
      `/staff/candidates/${candidacy}/link?of=state`,
      `/staff/questionnaires/${ofState}/messages`,
      `/staff/questionnaires/${ofState}/messages/new?kind=invitation`,
      `/staff/questionnaires/${ofState}/tracking`,
      `/staff/questionnaires/${ofState}/tracking/${candidacy}`,
      `/staff/questionnaires/${asked}/messages`,
      `/staff/questionnaires/${asked}/messages/new?kind=reminder`,
      `/staff/questionnaires/${asked}/messages/${letter}`,
      `/staff/questionnaires/${asked}/messages/${letter}/letters/${candidacy}`,
      `/staff/questionnaires/${asked}/tracking`,
      `/staff/questionnaires/${asked}/tracking/${candidacy}`,
      `/staff/questionnaires/${asked}/tracking/${candidacy}/letter`,
      `/staff/reviews/${replying}/errors`,
      `/staff/reviews/${replying}/errors/2`,
      `/staff/questionnaires/${asked}/extensions`,
      '/staff/criteria',
      '/staff/panel',
      `/staff/cycles/${cycle}`,
      `/staff/cycles/${cycle}/assignments`,
      '/staff/publishing',
      `/staff/publishing/${corrected}`,
      `/staff/publishing/${corrected}/correction`,
      `/staff/publishing/${replying}`,
      '/staff/translations',
      `/staff/translations/${translated}/into/fr`,
      '/account',
    ]);

    expect(faults).toEqual([]);
  });

  it('shows an administrator sound pages', async () => {
    const faults = await walkExample(browser, example, 'Priya Venkatesan-Holm', [
      '/admin',
      '/admin/audit',
      '/admin/system',
      '/account',
    ]);

    expect(faults).toEqual([]);
  });
});

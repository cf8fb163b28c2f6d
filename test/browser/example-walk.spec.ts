import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, watchFaults } from './support/accessibility';
import { describeInBrowser, openChromium, openContext } from './support/chromium';
import { anExampleBench, ExampleBench } from './support/example-bench';

jest.setTimeout(300_000);

const WIDTHS = [1280, 390];

/** What is wrong with a page: its status, errors, what it breaks of its policy, sideways scrolling, axe's findings. */
async function faultsOf(page: Page, address: string, seen: string[]): Promise<string[]> {
  seen.length = 0;
  const answer = await page.goto(address);
  // As text, because the test's own types know no browser.
  const sideways = await page.evaluate<boolean>(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
  const found = [
    ...(answer?.status() === 200 ? [] : [`status ${answer?.status()}`]),
    ...(sideways ? ['scrolls sideways'] : []),
    ...seen,
    ...(await accessibilityFaults(page)),
  ];
  return found.map((fault) => `${new URL(address).pathname}: ${fault}`);
}

describeInBrowser('the example, page by page', () => {
  let example: ExampleBench;
  let browser: Browser;

  beforeAll(async () => {
    example = await anExampleBench();
    browser = await openChromium();
  });

  afterAll(async () => {
    await browser.close();
    await example.close();
  });

  /** Walks the paths in both languages at both widths, as the person of this name, or as a reader. */
  async function walk(name: string | null, paths: string[]): Promise<string[]> {
    const faults: string[] = [];
    for (const width of WIDTHS) {
      const context = await openContext(browser, { viewport: { width, height: 900 } });
      const page = await context.newPage();
      const seen = watchFaults(page);
      if (name) await page.goto(example.door(name));
      const lang = width === 390 ? 'fr' : 'en';
      for (const path of paths) faults.push(...(await faultsOf(page, `${example.origin}/${lang}${path}`, seen)));
      await context.close();
    }
    return faults;
  }

  const idOf = (slug: string) =>
    example.value(
      `SELECT r.id AS value FROM review r JOIN candidacy c ON c.id = r.candidacy_id WHERE c.slug = '${slug}'`,
    );

  it('shows readers sound pages', async () => {
    const election = await example.value(`SELECT slug AS value FROM election WHERE is_example`);
    const profile = (slug: string) => `/elections/${election}/candidates/${slug}`;

    const faults = await walk(null, [
      '',
      '/elections',
      `/elections/${election}`,
      `/elections/${election}/criteria`,
      profile('adeyinka-cole'),
      profile('rakotozafy'),
      profile('wieliczko'),
      profile('faaolesa'),
      `${profile('quiroga-paz')}/history`,
      '/elections/2020-judges',
      '/elections/2023-judges',
      '/panel',
      '/method',
      '/corrections',
      '/sign-in',
    ]);

    expect(faults).toEqual([]);
  });

  it('shows a panel member sound pages', async () => {
    const open = await idOf('asante-mensimah');
    const deliberated = await idOf('han-seo-yeon');

    const faults = await walk('Astrid Lindqvist-Moreau', [
      '/panel-room',
      `/panel-room/dossier/${open}`,
      `/panel-room/score/${open}/JDG-IND`,
      `/panel-room/score/${open}/check`,
      '/panel-room/deliberations',
      `/panel-room/deliberate/${deliberated}`,
      `/panel-room/deliberate/${deliberated}/opinion`,
      '/account',
    ]);

    expect(faults).toEqual([]);
  });

  it('shows the chair sound pages', async () => {
    const corrected = await idOf('quiroga-paz');
    const release = `/panel-room/chair/reviews/${corrected}/release`;
    const deliberation = `/panel-room/chair/reviews/${await idOf('han-seo-yeon')}/deliberation`;
    const finding = `/panel-room/chair/reviews/${await idOf('vermeulen-roche')}/deliberation`;

    const faults = await walk('Thandeka Mokoena-Brandt', [
      '/panel-room',
      '/panel-room/chair',
      release,
      `${release}/correction`,
      deliberation,
      `${deliberation}/statements/JDG-IND`,
      `${deliberation}/proposals/new`,
      `${deliberation}/decision`,
      `${finding}/seal`,
    ]);

    expect(faults).toEqual([]);
  });

  it('shows the secretariat sound pages', async () => {
    const election = await example.value(`SELECT id AS value FROM election WHERE is_example`);
    const candidacy = await example.value(`SELECT id AS value FROM candidacy WHERE slug = 'rahimzoda'`);
    const corrected = await idOf('quiroga-paz');
    const replying = await idOf('vermeulen-roche');

    const faults = await walk('Tamsin Okereke', [
      '/staff/elections',
      `/staff/elections/${election}`,
      `/staff/elections/${election}/edit`,
      `/staff/elections/${election}/candidates`,
      `/staff/elections/${election}/candidates/new`,
      `/staff/elections/${election}/candidates/imports/new`,
      `/staff/candidates/${candidacy}`,
      `/staff/candidates/${candidacy}/edit`,
      '/staff/criteria',
      '/staff/panel',
      '/staff/publishing',
      `/staff/publishing/${corrected}`,
      `/staff/publishing/${corrected}/correction`,
      `/staff/publishing/${replying}`,
    ]);

    expect(faults).toEqual([]);
  });

  it('shows an administrator sound pages', async () => {
    const faults = await walk('Priya Venkatesan-Holm', ['/admin', '/admin/audit', '/admin/system', '/account']);

    expect(faults).toEqual([]);
  });
});

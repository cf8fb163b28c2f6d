import type { Browser, Page } from 'playwright-core';
import { loadReferenceData } from '../../src/cli/seed';
import { anElection } from '../support/factories/elections';
import { aQuestionnaire } from '../support/factories/questionnaires';
import { aUser } from '../support/factories/users';
import { aTestApp, TestApp } from '../support/test-app';
import { describeInBrowser, openChromium } from './support/chromium';
import { enter, tabTo } from './support/keyboard';
import { openSignedIn } from './support/signed-in';
import { aWalk } from './support/walk';

jest.setTimeout(600_000);

describeInBrowser('building a questionnaire', () => {
  let app: TestApp;
  let browser: Browser;
  let staff: string;

  beforeAll(async () => {
    [app, browser] = await Promise.all([aTestApp(), openChromium()]);
    await loadReferenceData(app.bench.app);
    staff = (await aUser(app, { name: 'Nora Pihl', roles: ['secretariat'] })).id;
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  const pages = (id: string, lang: string) =>
    ['build', 'preview/1', 'preview/2', 'preview/5', 'preview/6', 'changes', 'deadline', 'settings', 'publication']
      .concat(['discard', 'bank?section=A', 'sections/A', 'sections/new', 'sections/A/removal'])
      .concat(['J04', 'J09', 'J14', 'J23', 'J27', 'J12', 'J37/removal', 'new?section=A'].map((q) => `questions/${q}`))
      .map((path) => `${app.origin}/${lang}/staff/questionnaires/${id}/${path}`);
  const isSideways = (page: Page) =>
    page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');

  it.each([
    ['en', 1280],
    ['fr', 320],
  ])('shows every page without a fault, in %s at %d pixels', async (lang, width) => {
    const election = await anElection(app, { slug: `look-${lang}` });
    const { id } = await aQuestionnaire(app, { election_id: election.id, status: 'draft' });
    const { page, look, faults } = await aWalk(app, browser, staff);
    await page.setViewportSize({ width, height: 900 });
    const sideways: string[] = [];

    for (const address of [`${app.origin}/${lang}/staff/questionnaires`, ...pages(id, lang)]) {
      await page.goto(address);
      await look();
      if (await isSideways(page)) sideways.push(address);
    }

    expect(faults).toEqual([]);
    expect(sideways).toEqual([]);
    await page.context().close();
  });

  it('goes from the template to a changed question by keyboard, without script', async () => {
    const election = await anElection(app, { slug: 'by-keyboard' });
    const context = await openSignedIn(app, browser, staff, {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    await page.goto(`${app.origin}/en/staff/questionnaires/new?election=${election.id}`);
    await enter(page, 'main button[type=submit]');
    await enter(page, 'a[href$="/questions/J04"]');
    await tabTo(page, '[name=promptEn]');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Why this list?');
    await enter(page, 'main button[type=submit]');
    const changed = await page.locator('#p-J04').innerText();
    await enter(page, 'form[action$="/questions/J04/moves"] button');
    const [first] = await page.locator('#p-J04 h3').allInnerTexts();

    expect(changed).toContain('7. Why this list?');
    expect(first).toBe('6. Why this list?');
    await context.close();
  });
});

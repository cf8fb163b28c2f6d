import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { anAskedCandidate, sectionPath } from '../integration/questionnaires/answering-world';
import { aLink } from '../support/factories/links';
import { aTestApp, TestApp } from '../support/test-app';
import { accessibilityFaults, watchFaults } from './support/accessibility';
import { describeInBrowser, openChromium } from './support/chromium';

jest.setTimeout(600_000);

describeInBrowser('answering the questionnaire', () => {
  let app: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    [app, browser] = await Promise.all([aTestApp(), openChromium()]);
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  async function opened(choice: BrowserContextOptions = {}): Promise<Page> {
    const { candidacyId } = await anAskedCandidate(app);
    const page = await (await browser.newContext(choice)).newPage();
    await page.goto(app.origin + (await aLink(app, candidacyId)));
    await page.click('main button');
    return page;
  }
  const status = (page: Page) => page.locator('[data-saved-words]');
  const go = (page: Page, path: string) => page.goto(app.origin + path);

  it('saves by itself, shows what follows at once, and lasts through a time without a line', async () => {
    const page = await opened();
    const faults = watchFaults(page);
    await go(page, sectionPath(1));
    await page.waitForLoadState('networkidle');
    const hidden = await page.isVisible('#q-Q3');
    await page.check('#f-Q2-chosen');
    const shown = await page.isVisible('#q-Q3');
    await page.waitForFunction(
      `document.querySelector('[data-saved-words]').textContent.includes('All changes saved')`,
    );

    await page.context().setOffline(true);
    await page.fill('#f-Q3-text', 'Typed without a line.');
    await status(page).getByText('you are offline').waitFor();
    await page.context().setOffline(false);
    await status(page).getByText('All changes saved').waitFor();
    const axe = await accessibilityFaults(page);
    await go(page, sectionPath(1));

    expect([hidden, shown]).toEqual([false, true]);
    expect(await page.inputValue('#f-Q3-text')).toBe('Typed without a line.');
    expect([...axe, ...faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED/.test(fault))]).toEqual([]);
    await page.context().close();
  });

  it('has pages without a fault for assistive technology', async () => {
    const page = await opened({ viewport: { width: 1280, height: 900 } });
    const axe: string[] = [];
    for (const path of ['', '/section/1', '/section/2?check', '/check', '/copy', '/ask', '/assistant'])
      for (const lang of ['en', 'fr']) {
        await go(page, `/${lang}/q${path}`);
        axe.push(...(await accessibilityFaults(page)));
      }

    expect(axe).toEqual([]);
    await page.context().close();
  });
});

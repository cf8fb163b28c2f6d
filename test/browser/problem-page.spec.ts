import type { Browser } from 'playwright-core';
import { aTestApp, TestApp } from '../support/test-app';
import { accessibilityFaults, watchFaults } from './support/accessibility';
import { describeInBrowser, openChromium, openContext } from './support/chromium';

describeInBrowser('the page for an unknown address', () => {
  let app: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    [app, browser] = await Promise.all([aTestApp(), openChromium()]);
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it.each([
    ['on a desk', 1280],
    ['on the narrowest screen', 320],
  ])('is accessible, keeps its content policy and does not scroll sideways %s', async (_name, width) => {
    const context = await openContext(browser, { viewport: { width, height: 800 } });
    const page = await context.newPage();
    const faults = watchFaults(page);

    await page.goto(`${app.origin}/en/no-such-page`);

    expect(await page.title()).not.toBe('');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
    await context.close();
  });
});

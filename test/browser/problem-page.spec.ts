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

  it('would be said to have faults if it had some', async () => {
    const context = await openContext(browser);
    const page = await context.newPage();
    await page.goto(`${app.origin}/en/no-such-page`);
    await page.evaluate(FAULTS);

    const faults = await accessibilityFaults(page);

    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['button-name', 'color-contrast', 'image-alt']);
    await context.close();
  });
});

/** As text, because the test's own types know no browser. */
const FAULTS = `(() => {
  const main = document.querySelector('main');
  main.insertAdjacentHTML('beforeend', '<button></button><img src="x.png"><p>Pale words</p>');
  main.lastElementChild.style.color = '#eee';
})()`;

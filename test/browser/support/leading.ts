import type { Page } from 'playwright-core';

// A page counts as loaded before the small scripts are there that it asks for.
const READY = 'html[data-helps="ready"], html:not(:has(script[type="module"]))';

/** Does what leads to another page, and waits until that page is there. */
export async function leading(page: Page, act: () => Promise<unknown>): Promise<void> {
  const arrived = page.waitForEvent('load');
  await act();
  await arrived;
}

/** Waits until the page's scripts listen: what is pressed before does what it does without script. */
export async function helpsReady(page: Page): Promise<void> {
  await page.waitForSelector(READY, { state: 'attached' });
}

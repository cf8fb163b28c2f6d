import type { Page } from 'playwright-core';

/** Does what leads to another page, and waits until that page is there. */
export async function leading(page: Page, act: () => Promise<unknown>): Promise<void> {
  const arrived = page.waitForEvent('load');
  await act();
  await arrived;
}

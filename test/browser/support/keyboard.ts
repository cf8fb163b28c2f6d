import type { Page } from 'playwright-core';
import { leading } from './leading';

/** Presses Tab until the focus is on what the selector names. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    // As text, because the test's own types know no browser.
    if (await page.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return;
  }
  throw new Error(`Tab does not reach ${selector} on ${page.url()}`);
}

export async function enter(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await leading(page, () => page.keyboard.press('Enter'));
}

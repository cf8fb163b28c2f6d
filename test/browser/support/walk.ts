import type { Browser, Page } from 'playwright-core';
import type { TestApp } from '../../support/test-app';
import { accessibilityFaults, watchFaults } from './accessibility';
import { leading } from './leading';
import { openSignedIn } from './signed-in';

/** One person's way through the pages, with what was found wrong on it. */
export interface Walk {
  page: Page;
  faults: string[];
  to(path: string): Promise<void>;
  press(name: string): Promise<void>;
  open(name: string): Promise<void>;
  /** A line of the setup list. */
  task(name: string): Promise<void>;
  look(): Promise<void>;
}

/** The person signed in, in a window of their own. */
export async function aWalk(app: TestApp, browser: Browser, userId: string, isSteppedUp = true): Promise<Walk> {
  const context = await openSignedIn(app, browser, userId, { isSteppedUp });
  return walkOn(app, await context.newPage());
}

export function walkOn(app: TestApp, page: Page): Walk {
  const faults = watchFaults(page);
  const link = { exact: true };
  return {
    page,
    faults,
    to: async (path) => void (await page.goto(new URL(path, app.origin).href)),
    press: (name) => leading(page, () => page.getByRole('button', { name, ...link }).click()),
    open: (name) =>
      leading(page, () =>
        page
          .getByRole('link', { name, ...link })
          .first()
          .click(),
      ),
    task: (name) =>
      leading(page, () =>
        page
          .locator('.tasks')
          .getByRole('link', { name, ...link })
          .click(),
      ),
    look: async () => {
      const path = new URL(page.url()).pathname;
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${path}: ${fault}`));
    },
  };
}

import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import type { SignIn } from '../../support/sign-in';
import type { TestApp } from '../../support/test-app';
import { openContext } from './chromium';

/** A window in which the person is signed in already, for journeys that are not about signing in. */
export async function openSignedIn(
  app: TestApp,
  browser: Browser,
  userId: string,
  choice: BrowserContextOptions & SignIn = {},
): Promise<BrowserContext> {
  const { stage, isSteppedUp, ...options } = choice;
  const { cookies } = await app.browse(userId, { stage, isSteppedUp });
  const context = await openContext(browser, options);
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: app.origin })));
  return context;
}

import { AxeResults, source } from 'axe-core';
import type { Page } from 'playwright-core';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * As text, because the test's own types know no browser. A look takes a third of the time where axe does not describe all
 * that it finds in order, and fetches no style sheets, which only rules that are not asked for read.
 */
const LOOK = `axe
  .run(document, { runOnly: ${JSON.stringify(STANDARD)}, resultTypes: ['violations'], preload: false })
  .then(({ violations }) => ({ violations }))`;

/** What axe finds on the page as it stands: one line for each rule and element, empty when all is well. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(LOOK);
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} (${rule.help})`));
}

/** Collects what a page must never do: break its content policy or throw an error. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) faults.push(`policy: ${message.text()}`);
  });
  return faults;
}

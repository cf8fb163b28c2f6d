import { Browser, BrowserContext, BrowserContextOptions, chromium } from 'playwright-core';
import { findChromium } from '../../../src/common/pdf/find-chromium';

/** Where a browser for the journeys is, or null. */
const chromiumHere = (): string | null => findChromium(process.env.CHROMIUM_PATH);

/** `describe` for browser journeys: skipped with the reason where no Chromium is, but failing in CI. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (chromiumHere()) return describe(name, tests);
  if (process.env.CI === 'true') {
    return describe(name, () => {
      it('finds Chromium', () => {
        throw new Error('No Chromium was found, and CI=true does not allow the browser journeys to be skipped');
      });
    });
  }
  describe.skip(`${name} (skipped: no Chromium found; install it or set CHROMIUM_PATH)`, tests);
}

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openChromium(): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: chromiumHere() ?? undefined, headless: true, args: [...FLAGS, ...sandbox] });
}

/** A fresh profile in English on a desk-sized window. `javaScriptEnabled: false` shows the pages without script. */
export async function openContext(browser: Browser, choice: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...choice });
  context.setDefaultTimeout(30_000);
  return context;
}

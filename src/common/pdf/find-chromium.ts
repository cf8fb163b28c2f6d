import { existsSync } from 'node:fs';

/** The shell without a window comes first: it renders the same and needs half of the processor time. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** `named`: what the operator says, which comes first; `none` means that there is to be none. Null: none was found. */
export function findChromium(named: string | undefined): string | null {
  if (named === 'none') return null;
  return [named ?? '', ...PLACES].find((path) => path !== '' && existsSync(path)) ?? null;
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from './places.mjs';

// The shell without a window comes first: it renders the same and needs half of the processor time.
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Finds Chromium for the browser tests, installs Debian's where that is possible, or says how to get it. */
export async function provideChromium() {
  if (findChromium() === null && mayInstall()) installDebianChromium();
  const path = findChromium();
  if (path !== null) process.env.CHROMIUM_PATH = path;
  else
    say(
      'The browser tests need Chromium, which was not found. Install it (Debian, Ubuntu: apt-get install chromium), or name it in CHROMIUM_PATH.' +
        (process.env.CI === 'true' ? '' : ' They are skipped for now.'),
    );
}

function findChromium() {
  return [process.env.CHROMIUM_PATH ?? '', ...PLACES].find((path) => path !== '' && existsSync(path)) ?? null;
}

const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

function installDebianChromium() {
  say("Installing Debian's Chromium for the browser tests …");
  const install = (name) => apt('install', '-y', '--no-install-recommends', name, 'fonts-dejavu-core');
  if (apt('update') && !install('chromium-headless-shell')) install('chromium');
}

function apt(...words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', ['-qq', ...words], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) say(stderr ?? 'apt-get could not be run.');
  return status === 0;
}

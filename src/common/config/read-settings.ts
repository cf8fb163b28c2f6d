import { readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { keyFileProblem } from '../crypto/key-ring';
import { DatabaseSettings, HttpSettings, Settings } from './settings';

type Environment = Record<string, string | undefined>;

export class SettingsError extends Error {
  constructor(readonly problems: string[]) {
    super(`Open Bench does not start with these settings:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost', '[::1]']);

/**
 * Reads and checks the settings. `NAME_FILE` gives the path of a file that holds `NAME`, for secrets.
 * Throws SettingsError with every problem at once.
 */
export function readSettings(environment: Environment, mode: Settings['mode']): Settings {
  const env = withFiles(environment);
  const problems: string[] = [];
  const dataDir = resolve(env.DATA_DIR ?? '.data');
  const port = portFrom(env.PORT, problems);
  const settings: Settings = {
    mode,
    http: httpFrom(env, port, problems),
    dataDir,
    database: databaseFrom(env, dataDir, problems),
    keyFile: env.KEY_FILE ? resolve(env.KEY_FILE) : join(dataDir, 'keys.json'),
    mail: {
      smtpUrl: env.SMTP_URL || null,
      from: env.MAIL_FROM ?? 'Open Bench <no-reply@localhost>',
      folder: join(dataDir, 'mail'),
    },
    site: { name: env.SITE_NAME ?? 'Open Bench', example: mode === 'demo' || env.SITE_EXAMPLE === 'true' },
    log: { level: env.LOG_LEVEL ?? (mode === 'test' ? 'silent' : 'info') },
    passwords: mode === 'test' ? { memoryKib: 1024, passes: 2 } : { memoryKib: 65_536, passes: 3 },
  };
  if (mode === 'production') problems.push(...unsafeForProduction(settings, env));
  if (problems.length > 0) throw new SettingsError(problems);
  return settings;
}

/** The settings of this process. */
export function processSettings(mode: Settings['mode']): Settings {
  return readSettings(process.env, mode);
}

/** What a public site must not run with; each sentence says how to mend it. */
function unsafeForProduction(settings: Settings, env: Environment): string[] {
  const problems: string[] = [];
  if (!env.PUBLIC_URL)
    problems.push(
      'PUBLIC_URL is not set: the address under which people reach the site, such as https://bench.example.org',
    );
  else if (!settings.http.secure && !isLoopback(settings.http.publicUrl))
    problems.push('PUBLIC_URL must begin with https:// (plain http is for loopback only)');
  if (!settings.http.secure && !LOOPBACK.has(settings.http.host))
    problems.push('HOST must be a loopback address while the site is on plain http');
  if (settings.http.secure && settings.http.trustedProxies.length === 0)
    problems.push(
      'TRUSTED_PROXIES is not set: the address of the proxy that holds the certificate, such as 127.0.0.1; without it nobody can sign in',
    );
  if (!env.KEY_FILE)
    problems.push(
      'KEY_FILE is not set: the file with the keys that seal scores; make one with: npm run -s cli -- keys:new FILE',
    );
  else {
    const problem = keyFileProblem(settings.keyFile);
    if (problem) problems.push(`KEY_FILE: ${problem}`);
  }
  if (env.DATA_DIR && !isAbsolute(env.DATA_DIR)) problems.push('DATA_DIR must be an absolute path');
  if (!env.DATA_DIR)
    problems.push('DATA_DIR is not set: the folder for databases, mail and published pages, outside the source tree');
  if (!env.MAIL_FROM)
    problems.push('MAIL_FROM is not set: the sender of all mail, such as "Open Bench <bench@example.org>"');
  return problems;
}

function withFiles(environment: Environment): Environment {
  const env = { ...environment };
  for (const [name, path] of Object.entries(environment)) {
    if (name.endsWith('_FILE') && path && ['DATABASE_URL_FILE', 'SMTP_URL_FILE'].includes(name)) {
      env[name.slice(0, -'_FILE'.length)] = readFileSync(path, 'utf8').trim();
    }
  }
  return env;
}

function portFrom(text: string | undefined, problems: string[]): number {
  const port = Number(text ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    problems.push(`PORT must be a whole number from 0 to 65535, not "${text}"`);
  return port;
}

function httpFrom(env: Environment, port: number, problems: string[]): HttpSettings {
  const publicUrl = (env.PUBLIC_URL || `http://127.0.0.1:${port}`).replace(/\/+$/, '');
  if (!URL.canParse(publicUrl)) problems.push(`PUBLIC_URL is not an address: "${publicUrl}"`);
  const trustedProxies = (env.TRUSTED_PROXIES ?? '')
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean);
  return { host: env.HOST ?? '127.0.0.1', port, publicUrl, secure: publicUrl.startsWith('https://'), trustedProxies };
}

function databaseFrom(env: Environment, dataDir: string, problems: string[]): DatabaseSettings {
  const url = env.DATABASE_URL;
  if (!url) return { engine: 'sqlite', file: join(dataDir, 'open-bench.sqlite') };
  if (!/^postgres(ql)?:\/\//.test(url))
    problems.push('DATABASE_URL must begin with postgres:// (leave it out for the embedded database)');
  return { engine: 'postgres', url, poolSize: Number(env.DATABASE_POOL ?? 10) };
}

function isLoopback(url: string): boolean {
  return URL.canParse(url) && LOOPBACK.has(new URL(url).hostname);
}

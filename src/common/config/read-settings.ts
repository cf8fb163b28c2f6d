import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { findChromium } from '../pdf/find-chromium';
import { Environment } from './environment';
import { DatabaseSettings, HttpSettings, Settings } from './settings';
import { unsafeForProduction } from './unsafe-settings';

export class SettingsError extends Error {
  constructor(readonly problems: string[]) {
    super(`Open Bench does not start with these settings:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/**
 * Reads and checks the settings. `NAME_FILE` gives the path of a file that holds `NAME`, for secrets.
 * Throws SettingsError with every problem at once.
 */
export function readSettings(environment: Environment, mode: Settings['mode']): Settings {
  const problems: string[] = [];
  const env = withFiles(environment, problems);
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
    files: { maxMebibytes: fileLimitFrom(env, problems) },
    site: {
      name: env.SITE_NAME ?? 'Open Bench',
      example: mode === 'demo' || env.SITE_EXAMPLE === 'true',
      contact: contactFrom(env, mode, problems),
    },
    chromium: chromiumFrom(env, mode),
    log: { level: levelFrom(env, mode, problems) },
    passwords: mode === 'test' ? { memoryKib: 1024, passes: 2 } : { memoryKib: 65_536, passes: 3 },
  };
  if (mode === 'production') problems.push(...unsafeForProduction(settings, env));
  if (problems.length > 0) throw new SettingsError(problems);
  return settings;
}

/** As root it would run without its sandbox, which what strangers wrote is not worth. */
function chromiumFrom(env: Environment, mode: Settings['mode']): string | null {
  const isRoot = process.getuid?.() === 0;
  return mode === 'production' && isRoot ? null : findChromium(env.CHROMIUM_PATH);
}

/** The settings of this process. */
export function processSettings(mode: Settings['mode']): Settings {
  return readSettings(process.env, mode);
}

function withFiles(environment: Environment, problems: string[]): Environment {
  const env = { ...environment };
  for (const name of ['DATABASE_URL', 'SMTP_URL']) {
    const path = environment[`${name}_FILE`];
    if (!path) continue;
    try {
      env[name] = readFileSync(path, 'utf8').trim();
    } catch {
      problems.push(`${name}_FILE cannot be read: "${path}"`);
    }
  }
  return env;
}

function contactFrom(env: Environment, mode: Settings['mode'], problems: string[]): string | null {
  if (!env.SITE_CONTACT) return mode === 'demo' ? 'secretariat@example.org' : null;
  // As much of an address as can be printed in a link without surprise.
  if (!/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(env.SITE_CONTACT))
    problems.push(`SITE_CONTACT is not a mail address: "${env.SITE_CONTACT}"`);
  return env.SITE_CONTACT;
}

function fileLimitFrom(env: Environment, problems: string[]): number {
  const limit = Number(env.FILE_LIMIT_MB ?? 10);
  if (!Number.isInteger(limit) || limit < 1 || limit > 20)
    problems.push(`FILE_LIMIT_MB must be a whole number from 1 to 20, not "${env.FILE_LIMIT_MB}"`);
  return limit;
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
  else if (new URL(publicUrl).href !== `${new URL(publicUrl).origin}/`)
    problems.push(`PUBLIC_URL must be scheme and host alone, such as https://bench.example.org, not "${publicUrl}"`);
  const trustedProxies = (env.TRUSTED_PROXIES ?? '')
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean);
  const unknown = trustedProxies.filter((proxy) => !isAddress(proxy));
  if (unknown.length > 0)
    problems.push(`TRUSTED_PROXIES must list addresses such as 127.0.0.1 or 10.0.0.0/8, not "${unknown.join(', ')}"`);
  return { host: env.HOST ?? '127.0.0.1', port, publicUrl, secure: publicUrl.startsWith('https://'), trustedProxies };
}

function databaseFrom(env: Environment, dataDir: string, problems: string[]): DatabaseSettings {
  const url = env.DATABASE_URL;
  if (!url) return { engine: 'sqlite', file: join(dataDir, 'open-bench.sqlite') };
  if (!/^postgres(ql)?:\/\//.test(url))
    problems.push('DATABASE_URL must begin with postgres:// (leave it out for the embedded database)');
  const poolSize = Number(env.DATABASE_POOL ?? 10);
  if (!Number.isInteger(poolSize) || poolSize < 2)
    problems.push(`DATABASE_POOL must be a whole number from 2 on, not "${env.DATABASE_POOL}"`);
  return { engine: 'postgres', url, poolSize };
}

function levelFrom(env: Environment, mode: Settings['mode'], problems: string[]): string {
  const level = env.LOG_LEVEL ?? (mode === 'test' ? 'silent' : 'info');
  if (!LEVELS.includes(level)) problems.push(`LOG_LEVEL must be one of ${LEVELS.join(', ')}, not "${level}"`);
  return level;
}

/** An address, or one with the length of its network's prefix. */
function isAddress(text: string): boolean {
  const [address = '', prefix = '0', more] = text.split('/');
  return isIP(address) !== 0 && /^\d{1,3}$/.test(prefix) && more === undefined;
}

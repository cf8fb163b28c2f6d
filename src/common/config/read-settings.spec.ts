import { chmodSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKeyFile } from '../crypto/key-ring';
import { readSettings, SettingsError } from './read-settings';

const folder = mkdtempSync(join(tmpdir(), 'open-bench-settings-'));
const keyFile = join(folder, 'keys.json');
beforeAll(() => createKeyFile(keyFile));

const complete = {
  PUBLIC_URL: 'https://bench.example.org/',
  TRUSTED_PROXIES: '127.0.0.1, ::1',
  DATA_DIR: folder,
  KEY_FILE: keyFile,
  MAIL_FROM: 'Open Bench <bench@example.org>',
};

/** First word of every problem that production finds with the complete settings changed like this. */
function problemsWith(changes: Record<string, string | undefined>): string[] {
  try {
    readSettings({ ...complete, ...changes }, 'production');
    return [];
  } catch (error) {
    return (error as SettingsError).problems.map((problem) => problem.split(/[ :]/)[0] ?? '');
  }
}

describe('settings of a public site', () => {
  it('are complete with five names', () => {
    const { http, database } = readSettings(complete, 'production');

    expect(http).toEqual({
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'https://bench.example.org',
      secure: true,
      trustedProxies: ['127.0.0.1', '::1'],
    });
    expect(database).toEqual({ engine: 'sqlite', file: join(folder, 'open-bench.sqlite') });
  });

  it('are refused with every problem at once', () => {
    const none = { PUBLIC_URL: undefined, DATA_DIR: undefined, KEY_FILE: undefined, MAIL_FROM: undefined };

    expect(problemsWith(none)).toEqual(['PUBLIC_URL', 'KEY_FILE', 'DATA_DIR', 'MAIL_FROM']);
  });

  it.each([
    ['a port that is none', { PORT: 'eighty' }, ['PORT']],
    ['plain http on a public name', { PUBLIC_URL: 'http://bench.example.org' }, ['PUBLIC_URL']],
    ['plain http for the whole network', { PUBLIC_URL: 'http://127.0.0.1:3000', HOST: '0.0.0.0' }, ['HOST']],
    ['https without a known proxy', { TRUSTED_PROXIES: '' }, ['TRUSTED_PROXIES']],
    ['a folder that depends on where the command runs', { DATA_DIR: 'data' }, ['DATA_DIR']],
    ['a database of another kind', { DATABASE_URL: 'mysql://localhost/bench' }, ['DATABASE_URL']],
    ['a path in its address', { PUBLIC_URL: 'https://bench.example.org/bench' }, ['PUBLIC_URL']],
    ['a user in its address', { PUBLIC_URL: 'https://me:secret@bench.example.org' }, ['PUBLIC_URL']],
    ['every proxy trusted', { TRUSTED_PROXIES: '*' }, ['TRUSTED_PROXIES']],
    ['a data folder in the source tree', { DATA_DIR: join(__dirname, '.data') }, ['DATA_DIR']],
    ['a data folder that is a file', { DATA_DIR: keyFile }, ['DATA_DIR']],
    [
      'a database password from the instructions',
      { DATABASE_URL: 'postgres://bench:changeme@db/bench' },
      ['DATABASE_URL'],
    ],
    ['a database user without a password', { DATABASE_URL: 'postgres://bench@db/bench' }, ['DATABASE_URL']],
    ['a relay password from the instructions', { SMTP_URL: 'smtp://bench:secret@mail.example.org' }, ['SMTP_URL']],
    ['a relay of another kind', { SMTP_URL: 'https://mail.example.org' }, ['SMTP_URL']],
    ['a contact that is no mail address', { SITE_CONTACT: 'bench) [x](javascript:y' }, ['SITE_CONTACT']],
    ['a sender without an address', { MAIL_FROM: 'Open Bench' }, ['MAIL_FROM']],
    ['a secret file that is not there', { SMTP_URL_FILE: join(folder, 'none') }, ['SMTP_URL_FILE']],
    ['a pool of nothing', { DATABASE_URL: 'postgres://b:9f2k@db/b', DATABASE_POOL: 'many' }, ['DATABASE_POOL']],
    ['a limit of files that is none', { FILE_LIMIT_MB: '500' }, ['FILE_LIMIT_MB']],
    ['a log level that is none', { LOG_LEVEL: 'loud' }, ['LOG_LEVEL']],
    ['a key file that is not there', { KEY_FILE: join(folder, 'none.json') }, ['KEY_FILE']],
  ])('are refused with %s', (_what, changes, expected) => {
    expect(problemsWith(changes)).toEqual(expected);
  });

  it('are refused with a key file that others can read', () => {
    const open = join(folder, 'open.json');
    writeFileSync(open, '{}', { mode: 0o644 });

    expect(problemsWith({ KEY_FILE: open })).toEqual(['KEY_FILE']);
  });

  it('are refused with keys that somebody typed', () => {
    const typed = join(folder, 'typed.json');
    const key = Buffer.alloc(32, 'sample').toString('base64');
    writeFileSync(typed, JSON.stringify({ current: 'k1', keys: { k1: key }, signing: 'PRIVATE KEY' }), { mode: 0o400 });

    expect(problemsWith({ KEY_FILE: typed })).toEqual(['KEY_FILE']);
  });

  it('are refused with a data folder into which others can look', () => {
    const open = mkdtempSync(join(tmpdir(), 'open-bench-open-'));
    chmodSync(open, 0o755);

    expect(problemsWith({ DATA_DIR: open })).toEqual(['DATA_DIR']);
  });

  it('are refused with a link into the source tree', () => {
    const link = join(folder, 'link');
    symlinkSync(__dirname, link);

    expect(problemsWith({ DATA_DIR: join(link, 'data') })).toEqual(['DATA_DIR']);
  });

  it('may name a database without a user, behind a socket', () => {
    expect(problemsWith({ DATABASE_URL: 'postgres:///bench?host=/run/postgresql' })).toEqual([]);
  });

  it('may keep addresses that hold passwords in files', () => {
    const file = join(folder, 'database-url');
    writeFileSync(file, 'postgres://bench:v9Xq2@db.example.org/bench\n');

    const { database } = readSettings({ ...complete, DATABASE_URL_FILE: file, DATABASE_POOL: '4' }, 'production');

    expect(database).toEqual({ engine: 'postgres', url: 'postgres://bench:v9Xq2@db.example.org/bench', poolSize: 4 });
  });
});

describe('settings of the example', () => {
  it('need nothing, stay on this machine and mark the site as an example', () => {
    const { http, site } = readSettings({}, 'demo');

    expect([http.host, http.secure, site.example]).toEqual(['127.0.0.1', false, true]);
  });
});

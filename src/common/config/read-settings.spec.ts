import { mkdtempSync, writeFileSync } from 'node:fs';
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
    ['a key file that is not there', { KEY_FILE: join(folder, 'none.json') }, ['KEY_FILE']],
  ])('are refused with %s', (_what, changes, expected) => {
    expect(problemsWith(changes)).toEqual(expected);
  });

  it('are refused with a key file that others can read', () => {
    const open = join(folder, 'open.json');
    writeFileSync(open, '{}', { mode: 0o644 });

    expect(problemsWith({ KEY_FILE: open })).toEqual(['KEY_FILE']);
  });

  it('may keep addresses that hold passwords in files', () => {
    const file = join(folder, 'database-url');
    writeFileSync(file, 'postgres://bench:secret@db.example.org/bench\n');

    const { database } = readSettings({ ...complete, DATABASE_URL_FILE: file, DATABASE_POOL: '4' }, 'production');

    expect(database).toEqual({ engine: 'postgres', url: 'postgres://bench:secret@db.example.org/bench', poolSize: 4 });
  });
});

describe('settings of the example', () => {
  it('need nothing, stay on this machine and mark the site as an example', () => {
    const { http, site } = readSettings({}, 'demo');

    expect([http.host, http.secure, site.example]).toEqual(['127.0.0.1', false, true]);
  });
});

import { readSettings } from '../../common/config';
import { PasswordHasher } from './password-hasher';

const real = new PasswordHasher(readSettings({}, 'demo'));

describe('a stored password', () => {
  it('is Argon2id with 64 MiB, three passes, one lane, 16 bytes of salt and 32 of output', async () => {
    const stored = await real.hash('seven quiet herons wade');
    const [, kind, version, parameters, salt = '', output = ''] = stored.split('$');

    expect([kind, version, parameters]).toEqual(['argon2id', 'v=19', 'm=65536,p=1,t=3']);
    expect([Buffer.from(salt, 'base64').length, Buffer.from(output, 'base64').length]).toEqual([16, 32]);
    expect([
      await real.matches(stored, 'seven quiet herons wade'),
      await real.matches(stored, 'seven quiet herons wadE'),
    ]).toEqual([true, false]);
  });

  it('is made again when the parameters rise, and never matches nobody', async () => {
    const weak = await new PasswordHasher({ passwords: { memoryKib: 1024, passes: 2 } }).hash('x');

    expect([real.isOutdated(weak), real.isOutdated(await real.hash('x'))]).toEqual([true, false]);
    expect(await real.matches(null, 'x')).toBe(false);
  });

  it('is the same password whichever way its accents were typed', async () => {
    expect(await real.matches(await real.hash('un été caché'), 'un e\u0301te\u0301 cache\u0301')).toBe(true);
  });
});

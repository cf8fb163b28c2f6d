import { base32, otpauthUri, stepOf } from './totp';

// RFC 6238, appendix B: the SHA-1 secret and the last six digits of its codes.
const secret = base32(Buffer.from('12345678901234567890'));
const at = (seconds: number) => new Date(seconds * 1000).toISOString();

describe('a code', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1234567890, '005924'],
    [2000000000, '279037'],
  ])('at %i seconds is %s', async (seconds, code) => {
    expect(await stepOf(secret, code, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it('counts in its own step and the next, not before or later', async () => {
    const steps = [29, 30, 60, 89, 90, 120].map((seconds) => stepOf(secret, '287082', at(seconds)));

    expect(await Promise.all(steps)).toEqual([null, 1, 1, 1, null, null]);
  });

  it.each(['', '28708', '2870822', 'abcdef', '２８７０８２', '287 082'])('%p', async (typed) => {
    expect(await stepOf(secret, typed, at(59))).toBe(typed === '287 082' ? 1 : null);
  });
});

it('the address for the app names site, account and key', () => {
  expect(base32(Buffer.from('foobar'))).toBe('MZXW6YTBOI');
  expect(otpauthUri('Open Bench', 'ines@court.example', secret)).toMatch(
    new RegExp(`^otpauth://totp/Open%20Bench:ines(@|%40)court.example\\?secret=${secret}&issuer=Open(%20|\\+)Bench`),
  );
});

import { foldRecoveryCode, recoveryCode } from './recovery-codes';

describe('a recovery code', () => {
  it('writes 15 bytes as six groups of four letters', () => {
    expect(recoveryCode(new Uint8Array(15))).toBe('0000-0000-0000-0000-0000-0000');
    expect(recoveryCode(Uint8Array.from({ length: 15 }, () => 255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ');
  });

  it('is read in small letters, without dashes, and with look-alikes', () => {
    expect(foldRecoveryCode(' 7k2m 9qxd-oOil ')).toBe('7K2M9QXD0011');
  });
});

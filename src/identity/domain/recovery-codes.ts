/** Crockford's base 32: no I, L, O or U, so a code survives being written down and read out. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 15 bytes are 120 bits: enough for a plain SHA-256 as its stored form (S4). */
export const RECOVERY_CODE_BYTES = 15;
export const RECOVERY_CODES = 10;

/** 15 random bytes as six groups of four: `7K2M-9QXD-…`. */
export function recoveryCode(bytes: Uint8Array): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  const letters = (bits.match(/.{5}/g) ?? []).map((five) => LETTERS[parseInt(five, 2)] ?? '');
  return (letters.join('').match(/.{4}/g) ?? []).join('-');
}

/** What a person typed, as it is hashed: spaces and dashes gone, look-alikes mended. */
export function foldRecoveryCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

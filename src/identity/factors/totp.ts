import { generateURI, verify } from 'otplib';
import { Instant } from '../../common/time/clock';

const STEP_SECONDS = 30;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The 30-second step of a right code of now or the step before, or null (RFC 6238, S3). `secret` in base32. */
export async function stepOf(secret: string, code: string, now: Instant): Promise<number | null> {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const epoch = Math.floor(Date.parse(now) / 1000);
  const result = await verify({ secret, token, epoch, epochTolerance: [STEP_SECONDS, 0] });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}

/** The address an authenticator app reads from the QR code or opens by a link. */
export function otpauthUri(issuer: string, email: string, secret: string): string {
  return generateURI({ issuer, label: email, secret });
}

/** RFC 4648 without padding; 20 bytes give 32 letters. */
export function base32(bytes: Uint8Array): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => BASE32[parseInt(five.padEnd(5, '0'), 2)] ?? '').join('');
}

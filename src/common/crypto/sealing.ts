import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Where a sealed value stands; it opens nowhere else (S50). */
export interface Place {
  table: string;
  column: string;
  id: string;
}

export class SealBroken extends Error {
  constructor() {
    super('A sealed value does not open: wrong key, or it was moved or changed');
  }
}

/** `version.keyid.nonce.ciphertext` with AES-256-GCM; `bound` is authenticated but not stored. */
export function sealWith(key: Buffer, keyId: string, bound: string, plain: Buffer): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return `1.${keyId}.${nonce.toString('base64url')}.${sealed.toString('base64url')}`;
}

export function openWith(key: Buffer, bound: string, sealed: string): Buffer {
  const { nonce, body } = partsOf(sealed);
  const tag = body.subarray(body.length - TAG_BYTES);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound)).setAuthTag(tag);
    return Buffer.concat([decipher.update(body.subarray(0, body.length - TAG_BYTES)), decipher.final()]);
  } catch {
    throw new SealBroken();
  }
}

/** The id of the key that sealed this value. */
export function keyIdOf(sealed: string): string {
  return partsOf(sealed).keyId;
}

export const boundTo = (place: Place): string => `${place.table}|${place.column}|${place.id}`;

function partsOf(sealed: string): { keyId: string; nonce: Buffer; body: Buffer } {
  const [version, keyId, nonce, body] = sealed.split('.');
  if (version !== '1' || !keyId || !nonce || !body) throw new SealBroken();
  return { keyId, nonce: Buffer.from(nonce, 'base64url'), body: Buffer.from(body, 'base64url') };
}

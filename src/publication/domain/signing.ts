import { createPublicKey, KeyObject, sign, verify } from 'node:crypto';

/** Ed25519 over the UTF-8 bytes of the canonical content, in base64 (S46). */
export function signContent(content: string, key: KeyObject): string {
  return sign(null, Buffer.from(content, 'utf8'), key).toString('base64');
}

/** Whether this signature belongs to this content; `publicKey` in PEM. */
export function isSignedBy(content: string, signature: string, publicKey: string): boolean {
  try {
    return verify(null, Buffer.from(content, 'utf8'), createPublicKey(publicKey), Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

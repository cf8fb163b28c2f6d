import { KeyObject, sign, verify } from 'node:crypto';
import { canonicalJson } from '../../common/text/canonical-json';

/** The log as it stood once: its last row and how many rows there were (S43). */
export interface Checkpoint {
  seq: number;
  hash: string;
  count: number;
  at: string;
}
export interface SignedCheckpoint extends Checkpoint {
  /** Ed25519 over the canonical JSON of the rest, in base64. */
  signature: string;
}

export function signCheckpoint(checkpoint: Checkpoint, key: KeyObject): SignedCheckpoint {
  return { ...checkpoint, signature: sign(null, signedBytes(checkpoint), key).toString('base64') };
}

export function isSignedBy(checkpoint: SignedCheckpoint, publicKey: KeyObject): boolean {
  return verify(null, signedBytes(checkpoint), publicKey, Buffer.from(checkpoint.signature, 'base64'));
}

/** Reads a checkpoint that was kept as a file; null when the text is none. */
export function checkpointFrom(text: string): SignedCheckpoint | null {
  try {
    const { seq, hash, count, at, signature } = JSON.parse(text) as Record<string, unknown>;
    if (!Number.isInteger(seq) || !Number.isInteger(count)) return null;
    return { seq: Number(seq), hash: String(hash), count: Number(count), at: String(at), signature: String(signature) };
  } catch {
    return null;
  }
}

function signedBytes({ seq, hash, count, at }: Checkpoint): Buffer {
  return Buffer.from(canonicalJson({ format: 'open-bench/audit-checkpoint/1', seq, hash, count, at }), 'utf8');
}

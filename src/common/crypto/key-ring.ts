import { createPrivateKey, createPublicKey, generateKeyPairSync, hkdfSync, KeyObject, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';

interface KeyFile {
  current: string;
  /** key id → 32 bytes in base64; old ones stay to open what they sealed */
  keys: Record<string, string>;
  /** PKCS#8 PEM of the Ed25519 key that signs publications and audit checkpoints */
  signing: string;
}

/** The secrets that lie outside the database (S50): master keys and the signing key. */
export class KeyRing {
  private constructor(private readonly file: KeyFile) {}

  static read(path: string): KeyRing {
    const file = JSON.parse(readFileSync(path, 'utf8')) as KeyFile;
    const problem = problemOf(file);
    if (problem) throw new Error(`The key file is not usable: ${problem}`);
    return new KeyRing(file);
  }

  get currentId(): string {
    return this.file.current;
  }

  master(id: string): Buffer {
    const key = this.file.keys[id];
    if (key === undefined) throw new Error(`The key file has no key "${id}"`);
    return Buffer.from(key, 'base64');
  }

  /** Secrets for signing cookies, current key first, so that a rotation ends no session (S53). */
  cookieSecrets(): string[] {
    const ids = [this.currentId, ...Object.keys(this.file.keys).filter((id) => id !== this.currentId)];
    return ids.map((id) => this.derive(id, 'cookie').toString('base64url'));
  }

  derive(id: string, purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.master(id), 'open-bench', purpose, 32));
  }

  signingKey(): KeyObject {
    return createPrivateKey(this.file.signing);
  }

  publicKey(): KeyObject {
    return createPublicKey(this.signingKey());
  }
}

/** Writes a key file with fresh random keys, readable by its owner alone; never overwrites one. */
export function createKeyFile(path: string): void {
  const { privateKey } = generateKeyPairSync('ed25519');
  const file: KeyFile = {
    current: 'k1',
    keys: { k1: randomBytes(32).toString('base64') },
    signing: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
  writeFileSync(path, JSON.stringify(file, null, 2), { mode: 0o400, flag: 'wx' });
  chmodSync(path, 0o400);
}

/** What is wrong with the key file at this path, in words for the operator, or null. */
export function keyFileProblem(path: string): string | null {
  if (!existsSync(path)) return 'there is no such file; make one with: npm run -s cli -- keys:new FILE';
  if ((statSync(path).mode & 0o077) !== 0) return 'other users can read it; set its mode to 0400';
  try {
    return problemOf(JSON.parse(readFileSync(path, 'utf8')) as KeyFile);
  } catch {
    return 'it is not a key file (not JSON)';
  }
}

function problemOf(file: KeyFile): string | null {
  if (!file.keys || !file.keys[file.current]) return 'the current key is missing';
  if (Object.values(file.keys).some((key) => Buffer.from(key, 'base64').length !== 32))
    return 'a key is not 32 bytes long';
  if (Object.values(file.keys).some(isSample))
    return 'a key is no random one; make a file with: npm run -s cli -- keys:new FILE';
  if (!file.signing?.includes('PRIVATE KEY')) return 'the signing key is missing';
  return null;
}

/** 32 random bytes have more than eight different values; keys typed by hand for a try have few. */
function isSample(key: string): boolean {
  return new Set(Buffer.from(key, 'base64')).size <= 8;
}

import { randomBytes, randomUUID } from 'node:crypto';

export abstract class Ids {
  /** A random UUID for a row. */
  abstract uuid(): string;
  /** A random secret in base64url; 32 bytes unless told otherwise. */
  abstract token(bytes?: number): string;
}

export class RandomIds extends Ids {
  uuid(): string {
    return randomUUID();
  }

  token(bytes = 32): string {
    return randomBytes(bytes).toString('base64url');
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isUuid(text: string): boolean {
  return UUID.test(text);
}

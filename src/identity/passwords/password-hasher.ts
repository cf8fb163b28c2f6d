import { Injectable } from '@nestjs/common';
import { argon2id, hash, needsRehash, verify } from 'argon2';
import { Turnstile } from './turnstile';

/** Argon2id: 64 MiB, three passes, one lane, 16-byte salt, 32-byte output (S2). */
const PARAMETERS = { type: argon2id, memoryCost: 65_536, timeCost: 3, parallelism: 1, hashLength: 32 } as const;
const AT_ONCE = 4;
const IN_LINE = 12;

/** A hash of nothing that anyone knows, so that an unknown account takes as long as a known one (S5). */
const NOBODY = '$argon2id$v=19$m=65536,t=3,p=1$pT8xM8mEMZ0C6b2Eh9m7Mw$7vCkdpCkQ3f0zvW9i4uS1cO1xIM7mJt1S6o8X5mQ1wA';

@Injectable()
export class PasswordHasher {
  private readonly turnstile = new Turnstile(AT_ONCE, IN_LINE);

  /** PHC string. Throws TurnstileFull when too many hashes are under way. */
  hash(password: string): Promise<string> {
    return this.turnstile.pass(() => hash(fold(password), PARAMETERS));
  }

  /** Whether the password is the one behind `stored`; without a stored hash the same work is done for nothing. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const right = await this.turnstile.pass(() => verify(stored ?? NOBODY, fold(password)));
    return right && stored !== null;
  }

  /** The stored hash was made with weaker parameters than today's. */
  isOutdated(stored: string): boolean {
    return needsRehash(stored, PARAMETERS);
  }
}

/** The same letters typed on two systems may differ in bytes. */
const fold = (password: string): string => password.normalize('NFC');

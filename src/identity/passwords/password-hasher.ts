import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { argon2id, hash, needsRehash, verify } from 'argon2';
import { SETTINGS, Settings } from '../../common/config';
import { Turnstile } from './turnstile';

const AT_ONCE = 4;
const IN_LINE = 12;

/** Argon2id with one lane, 16-byte salt and 32-byte output; memory and passes come from the settings (S2). */
@Injectable()
export class PasswordHasher {
  private readonly turnstile = new Turnstile(AT_ONCE, IN_LINE);
  private readonly parameters;
  private nobody: Promise<string> | null = null;

  constructor(@Inject(SETTINGS) { passwords }: Pick<Settings, 'passwords'>) {
    this.parameters = {
      type: argon2id,
      memoryCost: passwords.memoryKib,
      timeCost: passwords.passes,
      parallelism: 1,
      hashLength: 32,
    } as const;
  }

  /** PHC string. Throws TurnstileFull when too many hashes are under way. */
  hash(password: string): Promise<string> {
    return this.turnstile.pass(() => hash(fold(password), this.parameters));
  }

  /** Whether the password is the one behind `stored`; without a stored hash the same work is done for nothing (S5). */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const nobody = await this.hashOfNobody();
    const right = await this.turnstile.pass(() => verify(stored ?? nobody, fold(password)));
    return right && stored !== null;
  }

  /** The stored hash was made with other parameters than today's. */
  isOutdated(stored: string): boolean {
    return needsRehash(stored, this.parameters);
  }

  /** A hash of something nobody knows, made once. */
  private hashOfNobody(): Promise<string> {
    this.nobody ??= hash(randomBytes(32), this.parameters);
    return this.nobody;
  }
}

/** The same letters typed on two systems may differ in bytes. */
const fold = (password: string): string => password.normalize('NFC');

import { Injectable } from '@nestjs/common';
import { ReadDb, UnitOfWork } from '../../common/persistence';
import { SYSTEM } from '../../policy';
import { User } from '../data/user.entity';
import { foldEmail } from '../domain/email';
import { PasswordHasher } from './password-hasher';

/** Checks a password with the same work for known and unknown addresses (S5). */
@Injectable()
export class PasswordCheck {
  constructor(
    private readonly readDb: ReadDb,
    private readonly hasher: PasswordHasher,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Id of the active account with this address and password, or null. */
  async userWith(email: string, password: string): Promise<string | null> {
    const user = await this.readDb.manager.findOneBy(User, { email: foldEmail(email) });
    const stored = user?.status === 'active' ? user.password_hash : null;
    if (!(await this.hasher.matches(stored, password)) || !user || !stored) return null;
    if (this.hasher.isOutdated(stored)) await this.rehash(user.id, stored, password);
    return user.id;
  }

  /** Whether this is the password of an account already signed in. */
  async isPasswordOf(userId: string, password: string): Promise<boolean> {
    const user = await this.readDb.manager.findOneBy(User, { id: userId });
    return this.hasher.matches(user?.password_hash ?? null, password);
  }

  /** Stronger parameters than the stored hash has: the right moment is when the password is at hand (S2). */
  private async rehash(id: string, stored: string, password: string): Promise<void> {
    const password_hash = await this.hasher.hash(password);
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      await tx.manager.update(User, { id, password_hash: stored }, { password_hash });
    });
  }
}

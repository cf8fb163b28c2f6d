import { Injectable } from '@nestjs/common';
import { FormErrors } from '../../common/errors';
import { UnitOfWork } from '../../common/persistence';
import { SYSTEM } from '../../policy';
import { ACCOUNT_LIMIT } from '../domain/throttle';
import { PasswordCheck } from '../passwords/password-check';
import { Guesses } from '../sessions/guesses';

/** Asks once more for the present password, with guesses counted (S7). */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly check: PasswordCheck,
    private readonly guesses: Guesses,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** FormErrors at `current` unless it is the password. */
  async require(userId: string, password: string): Promise<void> {
    const bucket = { name: `own|${userId}`, limit: ACCOUNT_LIMIT };
    const seconds = await this.unitOfWork.run(SYSTEM, (tx) => this.guesses.count(tx, [bucket]));
    if (seconds > 0) throw new FormErrors({ current: { key: 'identity.wait.seconds', params: { count: seconds } } });
    if (!(await this.check.isPasswordOf(userId, password)))
      throw new FormErrors({ current: { key: 'identity.password.wrong' } });
    await this.unitOfWork.run(SYSTEM, (tx) => this.guesses.forget(tx, [bucket.name]));
  }
}

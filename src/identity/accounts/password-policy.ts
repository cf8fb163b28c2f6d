import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, Settings } from '../../common/config';
import { FormErrors } from '../../common/errors';
import { LONGEST_PASSWORD, passwordProblem, SHORTEST_PASSWORD } from '../domain/password-rules';
import { isCommonPassword } from '../passwords/common-passwords';
import { PasswordHasher } from '../passwords/password-hasher';

/** Checks a new password and hashes it; hashing stays outside units of work. */
@Injectable()
export class PasswordPolicy {
  constructor(
    private readonly hasher: PasswordHasher,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** PHC string of an acceptable password; otherwise FormErrors at `field`. */
  async accepted(password: string, owner: { name: string; email: string }, field = 'password'): Promise<string> {
    const problem = passwordProblem(password, { ...owner, productName: this.settings.site.name }, isCommonPassword);
    if (problem) {
      throw new FormErrors({
        [field]: { key: `identity.password.${problem}`, params: { min: SHORTEST_PASSWORD, max: LONGEST_PASSWORD } },
      });
    }
    return this.hasher.hash(password);
  }
}

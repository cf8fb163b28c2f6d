import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { KeyRing } from '../../common/crypto/key-ring';
import { FormErrors } from '../../common/errors';
import { Tx } from '../../common/persistence';
import { SecondFactors } from './second-factors';
import { base32, stepOf } from './totp';

const SECRET_BYTES = 20;

/**
 * Sets up an authenticator app. The secret that a page offers is derived from the page's own secret (invitation token,
 * session) and the key ring, so showing it writes nothing; it is stored, sealed, once a code has proved that the app holds it.
 */
@Injectable()
export class Enrolment {
  constructor(
    private readonly keyRing: KeyRing,
    private readonly factors: SecondFactors,
  ) {}

  secretFor(pageSecret: string): string {
    const key = this.keyRing.derive(this.keyRing.currentId, 'totp-enrolment');
    return base32(createHmac('sha256', key).update(pageSecret).digest().subarray(0, SECRET_BYTES));
  }

  /** Stores the secret of this page if the code is one of its; otherwise FormErrors at `code`. */
  async enrol(tx: Tx, userId: string, pageSecret: string, code: string): Promise<void> {
    const secret = this.secretFor(pageSecret);
    const step = await stepOf(secret, code, tx.now);
    if (step === null) throw new FormErrors({ code: { key: 'identity.code.wrongApp' } });
    await this.factors.enrol(tx, userId, secret, step);
  }
}

import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { KeyRing } from '../../common/crypto/key-ring';
import { base32 } from './totp';

const SECRET_BYTES = 20;

/**
 * The TOTP secret that a set-up page offers. It is derived from the page's own secret (invitation token, session) and the
 * key ring, so showing the page writes nothing; it is stored, sealed, once a code has proved that the app holds it.
 */
@Injectable()
export class Enrolment {
  constructor(private readonly keyRing: KeyRing) {}

  secretFor(pageSecret: string): string {
    const key = this.keyRing.derive(this.keyRing.currentId, 'totp-enrolment');
    return base32(createHmac('sha256', key).update(pageSecret).digest().subarray(0, SECRET_BYTES));
  }
}

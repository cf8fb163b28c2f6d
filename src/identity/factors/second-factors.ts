import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { sha256 } from '../../common/crypto/hashing';
import { SealedFields } from '../../common/crypto/sealed-fields';
import { Ids } from '../../common/ids/ids';
import { insert, Tx } from '../../common/persistence';
import { RecoveryCode, TotpCredential } from '../data/factors.entity';
import { foldRecoveryCode, RECOVERY_CODE_BYTES, RECOVERY_CODES, recoveryCode } from '../domain/recovery-codes';
import { stepOf } from './totp';

const SCOPE = 'system';
const place = (id: string) => ({ table: 'totp_credential', column: 'secret', id });

/** TOTP secrets and recovery codes of an account. Every method takes part in a unit of work. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly sealed: SealedFields,
    private readonly ids: Ids,
  ) {}

  /** Whether the code is right and was not used before; using it and checking that is one statement. */
  async useCode(tx: Tx, userId: string, code: string): Promise<boolean> {
    const credential = await tx.manager.findOneBy(TotpCredential, { user_id: userId });
    if (!credential) return false;
    const step = await stepOf(
      await this.sealed.open(tx.manager, place(credential.id), credential.secret),
      code,
      tx.now,
    );
    if (step === null) return false;
    const used = await tx.manager
      .createQueryBuilder()
      .update(TotpCredential)
      .set({ last_step: step })
      .where('id = :id AND last_step < :step', { id: credential.id, step })
      .execute();
    return used.affected === 1;
  }

  /** Whether this was a recovery code not used before; it is now. */
  async useRecoveryCode(tx: Tx, userId: string, typed: string): Promise<boolean> {
    const used = await tx.manager
      .createQueryBuilder()
      .update(RecoveryCode)
      .set({ used_at: tx.now })
      .where('user_id = :userId AND code_hash = :hash AND used_at IS NULL', { userId, hash: hashOf(typed) })
      .execute();
    return used.affected === 1;
  }

  /** Replaces the TOTP secret. `step` is that of the code that proved it, which must not count again. */
  async enrol(tx: Tx, userId: string, secret: string, step: number): Promise<void> {
    const id = this.ids.uuid();
    const sealed = await this.sealed.seal(tx, SCOPE, place(id), secret);
    await tx.manager.delete(TotpCredential, { user_id: userId });
    await insert(tx, TotpCredential, { id, user_id: userId, secret: sealed, last_step: step, created_at: tx.now });
  }

  /** Ten new codes; the old ones are void. They are returned this once and kept as hashes. */
  async newRecoveryCodes(tx: Tx, userId: string): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, () => recoveryCode(randomBytes(RECOVERY_CODE_BYTES)));
    await tx.manager.delete(RecoveryCode, { user_id: userId });
    const rows = codes.map((code) => ({
      id: this.ids.uuid(),
      user_id: userId,
      code_hash: hashOf(code),
      used_at: null,
      created_at: tx.now,
    }));
    await insert(tx, RecoveryCode, rows);
    return codes;
  }

  /** Recovery codes not used yet. */
  recoveryCodesLeft(tx: Tx, userId: string): Promise<number> {
    return tx.manager.countBy(RecoveryCode, { user_id: userId, used_at: IsNull() });
  }

  async removeAll(tx: Tx, userId: string): Promise<void> {
    await tx.manager.delete(TotpCredential, { user_id: userId });
    await tx.manager.delete(RecoveryCode, { user_id: userId });
  }
}

const hashOf = (typed: string): string => sha256(foldRecoveryCode(typed));

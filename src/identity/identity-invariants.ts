import { Injectable, OnModuleInit } from '@nestjs/common';
import { unopenable } from '../common/crypto/sealed-columns';
import { SealedFields } from '../common/crypto/sealed-fields';
import { Invariants } from '../common/persistence';

/** What must hold of accounts at any time (R19). */
@Injectable()
export class IdentityInvariants implements OnModuleInit {
  constructor(
    private readonly invariants: Invariants,
    private readonly sealed: SealedFields,
  ) {}

  onModuleInit(): void {
    this.invariants.register({
      name: 'identity: secrets of second factors open',
      violations: (db) => unopenable(db, this.sealed, [{ table: 'totp_credential', column: 'secret' }]),
    });
  }
}

import { Injectable } from '@nestjs/common';
import { KeyRing } from '../../common/crypto/key-ring';
import { Ids } from '../../common/ids/ids';
import { Reviews } from '../../panel';

/** What a release works with. */
@Injectable()
export class ReleaseParts {
  constructor(
    readonly reviews: Reviews,
    readonly ids: Ids,
    readonly keyRing: KeyRing,
  ) {}
}

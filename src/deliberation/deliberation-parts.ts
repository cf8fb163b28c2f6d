import { Injectable } from '@nestjs/common';
import { Ids } from '../common/ids/ids';
import { Pseudonyms, Reviews } from '../panel';

/** What the chair's acts work with. */
@Injectable()
export class DeliberationParts {
  constructor(
    readonly reviews: Reviews,
    readonly pseudonyms: Pseudonyms,
    readonly ids: Ids,
  ) {}
}

import { Injectable } from '@nestjs/common';
import { Ids } from '../../common/ids/ids';
import { ReadinessQueries } from '../../deliberation';
import { Reviews } from '../../panel';
import { Revisions } from './revisions';

/** What releases and corrections work with. */
@Injectable()
export class ReleaseParts {
  constructor(
    readonly reviews: Reviews,
    readonly readiness: ReadinessQueries,
    readonly revisions: Revisions,
    readonly ids: Ids,
  ) {}
}

import { Injectable } from '@nestjs/common';
import { CriterionChoices } from './ports/criterion-choices';
import { RecordParts } from './record-parts';

/** What higher modules tell the pages on one candidate, through ports. */
@Injectable()
export class HigherModules {
  constructor(
    readonly parts: RecordParts,
    readonly criteria: CriterionChoices,
  ) {}
}

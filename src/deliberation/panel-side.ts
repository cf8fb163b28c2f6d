import { Injectable } from '@nestjs/common';
import { PanelQueries, RecusalsQueries } from '../panel';

/** What the panel knows of a review: seats, assignments, who stepped aside. */
@Injectable()
export class PanelSide {
  constructor(
    readonly panel: PanelQueries,
    readonly recusals: RecusalsQueries,
  ) {}
}

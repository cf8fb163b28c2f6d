import { Injectable } from '@nestjs/common';
import { PanelQueries, Pseudonyms, RecusalsQueries, RoomSurroundings } from '../panel';

/** What the panel knows of a review: seats, assignments, who stepped aside, the candidate, the members' letters. */
@Injectable()
export class PanelSide {
  constructor(
    readonly panel: PanelQueries,
    readonly recusals: RecusalsQueries,
    readonly surroundings: RoomSurroundings,
    readonly pseudonyms: Pseudonyms,
  ) {}
}

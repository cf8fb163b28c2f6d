import { Controller, Get, Param, Req } from '@nestjs/common';
import { Access, on, Permits } from '../../access';
import { NotFound } from '../../common/errors';
import type { BenchRequest } from '../../common/web/request';
import { DeskQueries } from '../desk.queries';
import { OwnScoresPage, ownScoresPage } from './own-scores.page';

/** One's own submitted scores. */
@Controller(':lang/panel-room/score/:reviewId/scores')
export class OwnScoresController {
  constructor(
    private readonly desks: DeskQueries,
    private readonly access: Access,
  ) {}

  @Get()
  @Permits('assessment.readOwn', on('review'))
  async show(@Req() request: BenchRequest, @Param('reviewId') reviewId: string): Promise<OwnScoresPage> {
    const own = await this.desks.versions(request.actor, reviewId);
    if (own.versions.length === 0) throw new NotFound();
    const mayRevise = this.access.may(request.actor, 'assessment.revise', request.facts);
    return ownScoresPage(request.words, { own, timeZone: request.actor.timeZone, mayRevise });
  }
}

import { Controller, Get, Param, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { NotFound } from '../../common/errors';
import { leaveNotice } from '../../common/web/notice';
import type { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { OwnReviews } from '../../panel';
import { neighbourOf, toScore } from '../domain/neighbours';
import { scoringPaths } from './scoring.paths';

/** Leads from one candidate to the one before or after among those that the member has still to score. */
@Controller(':lang/panel-room/score/:reviewId/neighbours')
export class NeighboursController {
  constructor(private readonly own: OwnReviews) {}

  @Get(':which')
  @Permits('dossier.read', on('review'))
  async show(
    @Req() request: BenchRequest,
    @Param('reviewId') reviewId: string,
    @Param('which') which: string,
  ): Promise<SeeOther> {
    if (which !== 'previous' && which !== 'next') throw new NotFound();
    const open = toScore(await this.own.all(request.actor), reviewId);
    const found = neighbourOf(open, reviewId, which);
    if (found) return new SeeOther(scoringPaths.start(request.lang, found));
    leaveNotice(request, 'scoring.neighbours.none');
    return new SeeOther(scoringPaths.room(request.lang));
  }
}

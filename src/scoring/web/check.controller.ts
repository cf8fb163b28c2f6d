import { Controller, Get, Param, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { emptyForm } from '../../common/web/form';
import type { BenchRequest } from '../../common/web/request';
import { DeskQueries } from '../desk.queries';
import { reviewDesk } from './desk-paths';
import { CheckPage, checkPage } from './check.page';

/** Looking through everything before it is submitted. */
@Controller(':lang/panel-room/score/:reviewId/check')
export class CheckController {
  constructor(private readonly desks: DeskQueries) {}

  @Get()
  @Permits('assessment.submit', on('review'))
  async show(@Req() request: BenchRequest, @Param('reviewId') reviewId: string): Promise<CheckPage> {
    const desk = await this.desks.open(request.actor, reviewId);
    return checkPage(request.words, { desk, paths: reviewDesk(request.lang, reviewId), bound: emptyForm() });
  }
}

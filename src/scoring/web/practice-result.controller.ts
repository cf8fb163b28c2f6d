import { Controller, Get, Param, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import type { BenchRequest } from '../../common/web/request';
import { PracticeQueries } from '../practice/practice.queries';
import { PracticeResultPage, practiceResultPage } from './practice-result.page';

/** How the own practice scores lie to the others', for the member alone. */
@Controller(':lang/panel-room/practice/:cycleId/result')
export class PracticeResultController {
  constructor(private readonly practice: PracticeQueries) {}

  @Get()
  @Permits('practice.compare', on('practice', 'cycleId'))
  async show(@Req() request: BenchRequest, @Param('cycleId') cycleId: string): Promise<PracticeResultPage> {
    const practice = await this.practice.open(request.actor, cycleId);
    return practiceResultPage(request.words, { practice, distances: await this.practice.compared(practice) });
  }
}

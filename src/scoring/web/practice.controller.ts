import { Controller, Get, Param, Req } from '@nestjs/common';
import { Access, on, Permits } from '../../access';
import type { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { nextToScore } from '../domain/completeness';
import { PracticeQueries } from '../practice/practice.queries';
import { practicePaths } from './practice.paths';
import { PracticePage, practicePage } from './practice.page';

/** The practice case: what it is for, its dossier, and the way to the desk. */
@Controller(':lang/panel-room/practice/:cycleId')
export class PracticeController {
  constructor(
    private readonly practice: PracticeQueries,
    private readonly access: Access,
  ) {}

  @Get()
  @Permits('practice.enter', on('practice', 'cycleId'))
  async show(@Req() request: BenchRequest, @Param('cycleId') cycleId: string): Promise<PracticePage> {
    const practice = await this.practice.open(request.actor, cycleId);
    const maySee = this.access.may(request.actor, 'practice.compare', request.facts);
    return practicePage(request.words, { practice, isSubmitted: maySee });
  }

  /** Leads to the first criterion that is not complete. */
  @Get('desk')
  @Permits('practice.score', on('practice', 'cycleId'))
  async edit(@Req() request: BenchRequest, @Param('cycleId') cycleId: string): Promise<SeeOther> {
    const { own, criteria } = await this.practice.open(request.actor, cycleId);
    const codes = criteria.map(({ code }) => code);
    const next = nextToScore(own.draft, codes) ?? '';
    return new SeeOther(practicePaths.criterion(request.lang, cycleId, next));
  }
}

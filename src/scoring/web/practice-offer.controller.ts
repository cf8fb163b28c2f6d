import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { NotFound } from '../../common/errors';
import { Bind, Bound } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import type { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { staffPanelPaths } from '../../panel';
import { PracticeOffers } from '../practice/practice-offers';
import { PracticeService } from '../practice/practice.service';
import { PracticeOfferForm } from './practice-offer.form';
import { PracticeOfferPage, practiceOfferPage } from './practice-offer.page';

/** Whether the members of a cycle score the practice case first. */
@Controller(':lang/staff/cycles/:cycleId/practice')
export class PracticeOfferController {
  constructor(
    private readonly offers: PracticeOffers,
    private readonly service: PracticeService,
  ) {}

  @Get()
  @Permits('practice.offer', on('cycle'))
  async edit(@Req() request: BenchRequest, @Param('cycleId') cycleId: string): Promise<PracticeOfferPage> {
    return practiceOfferPage(request.words, await this.offers.of(cycleId));
  }

  @Post()
  @Permits('practice.offer', on('cycle'))
  async update(
    @Req() request: BenchRequest,
    @Param('cycleId') cycleId: string,
    @Bind(PracticeOfferForm) input: Bound<PracticeOfferForm>,
  ): Promise<SeeOther> {
    const { practiceCase } = await this.offers.of(cycleId);
    if (input.errors || !practiceCase) throw new NotFound();
    await this.service.offer(request.actor, cycleId, input.values.offered);
    leaveNotice(request, `scoring.practice.offer.${input.values.offered ? 'on' : 'off'}`);
    return new SeeOther(staffPanelPaths.cycle(request.lang, cycleId));
  }
}

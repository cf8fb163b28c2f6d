import { Controller, Get, Param, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { BenchRequest } from '../../../common/web/request';
import { ChairDesk } from '../../chair-desk';
import { RecusalsService } from '../../recusals.service';
import { recusalReasonPage, SealedTextPage } from './sealed-text.page';

/** The sealed reason of a recusal, for the acting chair; reading it is recorded. */
@Controller(':lang/panel-room/chair/recusals/:recusalId')
export class RecusalReasonsController {
  constructor(
    private readonly desk: ChairDesk,
    private readonly recusals: RecusalsService,
  ) {}

  @Get()
  @Permits('recusal.readReason', on('recusal'))
  async show(@Req() request: BenchRequest, @Param('recusalId') id: string): Promise<SealedTextPage> {
    const opened = await this.recusals.readReason(request.actor, id);
    const { review, members } = await this.desk.review(opened.reviewId);
    const member = members.find((one) => one.id === opened.memberId)?.name ?? '';
    return recusalReasonPage(request.words, { ...opened, member, candidate: review.candidacy.name });
  }
}

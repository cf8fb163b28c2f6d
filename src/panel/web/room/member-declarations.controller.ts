import { Controller, Get, Param, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { isUuid } from '../../../common/ids/ids';
import { NotFound } from '../../../common/errors';
import { BenchRequest } from '../../../common/web/request';
import { ChairDesk } from '../../chair-desk';
import { DeclarationReader } from '../../declaration-reader';
import { memberDeclarationPage, SealedTextPage } from './sealed-text.page';

/** A colleague's declaration, for the acting chair; reading it is recorded. */
@Controller(':lang/panel-room/chair/reviews/:reviewId/declarations/:memberId')
export class MemberDeclarationsController {
  constructor(
    private readonly desk: ChairDesk,
    private readonly reader: DeclarationReader,
  ) {}

  @Get()
  @Permits('conflict.readAll', on('review'))
  async show(
    @Req() request: BenchRequest,
    @Param('reviewId') reviewId: string,
    @Param('memberId') memberId: string,
  ): Promise<SealedTextPage> {
    if (!isUuid(memberId)) throw new NotFound();
    const { at, content } = await this.reader.ofMember(request.actor, reviewId, memberId);
    const { review, members } = await this.desk.review(reviewId);
    const member = members.find((one) => one.id === memberId)?.name ?? '';
    return memberDeclarationPage(request.words, { reviewId, candidate: review.candidacy.name, member, at, content });
  }
}

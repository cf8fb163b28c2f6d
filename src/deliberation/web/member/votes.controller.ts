import { Controller, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { Bind, Bound } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { tried } from '../../../panel';
import { VotesService } from '../../votes.service';
import { deliberationPaths } from '../deliberation.paths';
import { DeliberationPage } from './deliberation.page';
import { MemberPages } from './member-pages';
import { VoteForm } from './vote.form';
import { WaitingPage } from './waiting.page';

/** A member's vote on the open proposal. */
@Controller(':lang/panel-room/deliberate/:reviewId/votes')
export class VotesController {
  constructor(
    private readonly votes: VotesService,
    private readonly pages: MemberPages,
  ) {}

  @Post()
  @Permits('finding.vote', on('review'))
  async create(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Bind(VoteForm) input: Bound<VoteForm>,
  ): Promise<DeliberationPage | WaitingPage | SeeOther> {
    const { vote, proposal } = input.values;
    const refused = input.errors ? input : await tried(input, () => this.votes.cast(request.actor, id, vote, proposal));
    if (refused) return this.pages.show(request, id, refused);
    leaveNotice(request, `deliberation.notice.voted.${vote}`);
    return new SeeOther(deliberationPaths.show(request.lang, id));
  }
}

import { Controller, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { Bind, Bound } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { AdmissionsService } from '../../admissions.service';
import { ChairDesk } from '../../chair-desk';
import { panelRoomPaths } from '../panel-room.paths';
import { tried } from '../tried';
import { AdmissionForm } from './admission.form';
import { ChairReviewPage, chairReviewPage } from './chair-review.page';

/** The chair admits a member who has not scored. */
@Controller(':lang/panel-room/chair/reviews/:reviewId/admissions')
export class AdmissionsController {
  constructor(
    private readonly desk: ChairDesk,
    private readonly admissions: AdmissionsService,
  ) {}

  @Post()
  @Permits('member.admit', on('review'))
  async create(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Bind(AdmissionForm) input: Bound<AdmissionForm>,
  ): Promise<ChairReviewPage | SeeOther> {
    const { memberId, reason } = input.values;
    const refused = input.errors
      ? input
      : await tried(input, () => this.admissions.admit(request.actor, id, memberId, reason));
    if (refused) {
      const may = { admit: true, reopen: false };
      return chairReviewPage(request.words, {
        ...(await this.desk.review(id)),
        bound: refused,
        may,
        deliberation: null,
      });
    }
    leaveNotice(request, 'panel.notice.admitted');
    return new SeeOther(panelRoomPaths.chairReview(request.lang, id));
  }
}

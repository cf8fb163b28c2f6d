import { Controller, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { FormErrors } from '../../common/errors';
import { Bind, Bound, withErrors } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import type { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { DeskQueries } from '../desk.queries';
import { SubmissionsService } from '../submissions.service';
import { CheckPage, checkPage } from './check.page';
import { reviewDesk } from './desk-paths';
import { scoringPaths } from './scoring.paths';
import { SubmissionForm } from './submission.form';

/** Submitting one's scores. */
@Controller(':lang/panel-room/score/:reviewId/submissions')
export class SubmissionController {
  constructor(
    private readonly desks: DeskQueries,
    private readonly submissions: SubmissionsService,
  ) {}

  @Post()
  @Permits('assessment.submit', on('review'))
  async create(
    @Req() request: BenchRequest,
    @Param('reviewId') reviewId: string,
    @Bind(SubmissionForm) input: Bound<SubmissionForm>,
  ): Promise<CheckPage | SeeOther> {
    try {
      if (input.errors) throw new FormErrors({ submit: { key: 'scoring.check.changed' } });
      await this.submissions.submit(request.actor, reviewId, input.values.rev);
    } catch (error) {
      if (!(error instanceof FormErrors)) throw error;
      const desk = await this.desks.open(request.actor, reviewId);
      return checkPage(request.words, {
        desk,
        paths: reviewDesk(request.lang, reviewId),
        bound: withErrors(input, error.fields),
      });
    }
    leaveNotice(request, 'scoring.check.submitted');
    return new SeeOther(scoringPaths.receipt(request.lang, reviewId));
  }
}

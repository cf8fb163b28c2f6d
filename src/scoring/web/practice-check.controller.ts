import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { FormErrors } from '../../common/errors';
import { Bind, Bound, emptyForm, FilledForm, withErrors } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import type { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { PracticeQueries } from '../practice/practice.queries';
import { PracticeService } from '../practice/practice.service';
import { CheckPage, checkPage } from './check.page';
import { shownDesk } from './practice-pages';
import { practiceDesk, practicePaths } from './practice.paths';
import { SubmissionForm } from './submission.form';

/** Looking through the practice scores, and submitting them. */
@Controller(':lang/panel-room/practice/:cycleId')
export class PracticeCheckController {
  constructor(
    private readonly practice: PracticeQueries,
    private readonly service: PracticeService,
  ) {}

  @Get('check')
  @Permits('practice.score', on('practice', 'cycleId'))
  show(@Req() request: BenchRequest, @Param('cycleId') cycleId: string): Promise<CheckPage> {
    return this.page(request, cycleId, emptyForm());
  }

  @Post('submissions')
  @Permits('practice.score', on('practice', 'cycleId'))
  async create(
    @Req() request: BenchRequest,
    @Param('cycleId') cycleId: string,
    @Bind(SubmissionForm) input: Bound<SubmissionForm>,
  ): Promise<CheckPage | SeeOther> {
    try {
      if (input.errors) throw new FormErrors({ submit: { key: 'scoring.check.changed' } });
      await this.service.submit(request.actor, cycleId, input.values.rev);
    } catch (error) {
      if (!(error instanceof FormErrors)) throw error;
      return this.page(request, cycleId, withErrors(input, error.fields));
    }
    leaveNotice(request, 'scoring.practice.submitted');
    return new SeeOther(practicePaths.result(request.lang, cycleId));
  }

  private async page(request: BenchRequest, cycleId: string, bound: FilledForm): Promise<CheckPage> {
    const desk = shownDesk(await this.practice.open(request.actor, cycleId));
    return checkPage(request.words, { desk, paths: practiceDesk(request.lang, cycleId), bound });
  }
}

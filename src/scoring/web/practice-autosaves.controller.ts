import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { on, Permits } from '../../access';
import { Bind, Bound } from '../../common/web/form';
import type { BenchRequest } from '../../common/web/request';
import { PracticeQueries } from '../practice/practice.queries';
import { PracticeService } from '../practice/practice.service';
import { AutosaveAnswer, autosaveAnswer } from './autosave-answer';
import { RatingForm, saveFrom } from './rating.form';

/** Drafts of the practice case saved while the member writes. */
@Controller(':lang/panel-room/practice/:cycleId/score/:criterion/autosaves')
export class PracticeAutosavesController {
  constructor(
    private readonly practice: PracticeQueries,
    private readonly service: PracticeService,
  ) {}

  @Post()
  @Permits('practice.score', on('practice', 'cycleId'))
  async create(
    @Req() request: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @Param('cycleId') cycleId: string,
    @Param('criterion') criterion: string,
    @Bind(RatingForm) input: Bound<RatingForm>,
  ): Promise<AutosaveAnswer> {
    const { criteria } = await this.practice.open(request.actor, cycleId);
    const isKnown = criteria.some(({ code }) => code === criterion);
    const result =
      input.errors || !isKnown
        ? null
        : await this.service.saveDraft(request.actor, cycleId, saveFrom(input.values, criterion));
    return autosaveAnswer(request, response, result);
  }
}
